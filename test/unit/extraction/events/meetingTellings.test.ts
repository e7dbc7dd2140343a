import { assert } from 'chai';
import { renderMeetings } from './renderMeetings';

/** A text, and the meetings that it tells of. Persons and events are invented. */
type Case = readonly [text: string, ...meetings: string[]];

/** Ways in which news tells of meetings and journeys: by class, texts where it does and texts near by where it does not. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'an envoy whom the text does not name': [
    ['Norway has promised to send a delegation to Spain.', 'planned visit: Norway @ Spain'],
    ['Norway sent an envoy to Madrid on Monday.', 'held visit: Norway @ Madrid 2024-01-22'],
    ['Officials who say Norway has promised to send a delegation to Spain gave no details.', 'planned visit: Norway @ Spain'],
    ['Norway sent troops to Spain.'],
    ['Norway will send a letter to Spain.'],
    ["Norway sent Spain's envoy to court."],
  ],
  'a call in which another meeting is spoken of': [
    [
      'Tomas Lind, President of Norway, had a telephone conversation with Spanish President Ana Ruiz. They discussed the results of the international meeting held in Geneva on January 3.',
      'held call: Tomas Lind + Ana Ruiz',
    ],
  ],
  'who speaks to whom at a meeting': [
    [
      'At the beginning of the meeting, Norwegian President Tomas Lind informed Spanish President Ana Ruiz about the corridors.',
      'held meeting: Tomas Lind + Ana Ruiz',
    ],
    ['At the meeting, Norwegian President Tomas Lind thanked Norwegian Minister Ana Ruiz for the report.'],
    ['Before the meeting, Norwegian President Tomas Lind thanked Spanish President Ana Ruiz for the report.'],
  ],
  'scheduled, said behind the parties': [
    [
      'The situation, including in the context of a telephone conversation between the Norwegian and Spanish presidents scheduled for Friday, was discussed.',
      'planned call: Norwegian and Spanish presidents 2024-01-26',
    ],
  ],
  'on the fringe of another event': [
    [
      'Norwegian President Tomas Lind spoke on Monday on the margins of the NATO Summit with Spanish President Ana Ruiz.',
      'held meeting: Tomas Lind + Ana Ruiz 2024-01-22',
    ],
    [
      'Norwegian President Tomas Lind spoke with Spanish President Ana Ruiz on the sidelines of the NATO Summit.',
      'held meeting: Tomas Lind + Ana Ruiz',
    ],
    [
      'Norwegian President Tomas Lind spoke by phone with Spanish President Ana Ruiz ahead of the NATO Summit.',
      'held call: Tomas Lind + Ana Ruiz',
    ],
  ],
  'what was called off, and when': [
    ['Norwegian Foreign Minister Tomas Lind said Monday he had called off a trip to Spain.', 'cancelled visit: Tomas Lind @ Spain'],
    ['Norwegian Foreign Minister Tomas Lind has put off a visit to Spain.', 'postponed visit: Tomas Lind @ Spain'],
    ["On Tuesday, Spain canceled a trip to Madrid by Norway's foreign minister.", "cancelled visit: Norway's foreign minister @ Madrid"],
    [
      'Norwegian Foreign Minister Tomas Lind cancelled a trip to Spain planned for Friday.',
      'cancelled visit: Tomas Lind @ Spain 2024-01-26',
    ],
    [
      'On Monday, Norwegian Foreign Minister Tomas Lind cancelled a trip to Spain hours before departure.',
      'cancelled visit: Tomas Lind @ Spain 2024-01-22',
    ],
    [
      'Spanish Prime Minister Ana Ruiz may cancel a summit with Norwegian Prime Minister Tomas Lind, expected to take place later this year.',
      'planned summit: Ana Ruiz + Tomas Lind 2024',
    ],
    [
      'Norwegian Foreign Minister Tomas Lind has cancelled a trip to Spain. The visit was not timely.',
      'cancelled visit: Tomas Lind @ Spain',
    ],
    [
      'Norwegian Foreign Minister Tomas Lind put off a visit to Spain. He was to meet Spanish Prime Minister Ana Ruiz.',
      'postponed visit: Tomas Lind @ Spain',
      'postponed meeting: Tomas Lind + Ana Ruiz',
    ],
    ['Norwegian Foreign Minister Tomas Lind called off a strike in Spain.'],
    ['Norwegian Foreign Minister Tomas Lind called a trip to Spain useful.'],
  ],
  'offers and attitudes': [
    [
      'Norwegian Prime Minister Tomas Lind is prepared to meet Spanish Prime Minister Ana Ruiz. Ruiz offered to discuss the issue with him.',
      'proposed meeting: Tomas Lind + Ana Ruiz',
    ],
    [
      'Norwegian Foreign Minister Tomas Lind is preparing to meet Spanish Foreign Minister Ana Ruiz.',
      'planned meeting: Tomas Lind + Ana Ruiz',
    ],
    ['Norway remains committed to nuclear talks with Spain.'],
    ['Talks with Spain could ease tensions, Norwegian Prime Minister Tomas Lind said.'],
    ['Norway set terms for a visit by Spanish President Ana Ruiz.'],
  ],
  'time that the date tells': [
    [
      'Norway may change its position in a new round of talks with Spanish diplomats next month.',
      'planned meeting: Norway + Spanish diplomats 2024-02',
    ],
    [
      'Norway and Spain agreed to resume trade in April during a visit by Norwegian Deputy Foreign Minister Tomas Lind.',
      'held visit: Tomas Lind 2023-04',
    ],
    [
      'Ties were restored Friday when Norwegian Ambassador Tomas Lind presented his credentials to Spanish President Ana Ruiz.',
      'held ceremony: Tomas Lind + Ana Ruiz 2024-01-19',
    ],
    [
      'The leaders of the African Union have convened their summit in Nairobi on Monday.',
      'ongoing summit: leaders of the African Union @ Nairobi 2024-01-22',
    ],
    [
      'Later Tuesday, Norwegian President Tomas Lind had dinner with Spanish President Ana Ruiz.',
      'held meeting: Tomas Lind + Ana Ruiz 2024-01-23',
    ],
  ],
  'journeys told in passing': [
    ['A bomb killed two people in Madrid during a visit by Norwegian President Tomas Lind.', 'held visit: Tomas Lind @ Madrid'],
    ['The protest came ahead of a visit by Norwegian President Tomas Lind.', 'planned visit: Tomas Lind'],
    [
      'Norwegian Prime Minister Tomas Lind, who is in Madrid, spoke by telephone with Chilean President Eva Sol.',
      'ongoing visit: Tomas Lind @ Madrid',
      'held call: Tomas Lind + Eva Sol',
    ],
    [
      'Spanish Prime Minister Ana Ruiz met in Madrid with Norwegian President Tomas Lind, who arrived on Sunday for a three-day visit.',
      'held meeting: Ana Ruiz + Tomas Lind @ Madrid',
      'ongoing visit: Tomas Lind @ Madrid 2024-01-21',
    ],
    ['Norwegian Foreign Minister Tomas Lind has launched a Middle East visit.', 'ongoing visit: Tomas Lind @ Middle East'],
    [
      'Speaking on a trip to Madrid Monday, Norwegian President Tomas Lind praised Spain. Lind was set to conclude a two-day trip to Madrid.',
      'ongoing visit: Tomas Lind @ Madrid 2024-01-22',
    ],
    ['Norwegian Foreign Minister Tomas Lind visited a school in Madrid on Tuesday.', 'held visit: Tomas Lind @ Madrid 2024-01-23'],
    ["Spain is the third stop in Norwegian President Tomas Lind's five-nation tour of Europe.", 'ongoing visit: Tomas Lind @ Spain'],
    [
      'Norwegian President Tomas Lind is on a tour of the Middle East. He will visit Egypt on Friday and Jordan on Saturday.',
      'planned visit: Tomas Lind @ Egypt 2024-01-26',
      'planned visit: Tomas Lind @ Jordan 2024-01-27',
    ],
    ['Writer Tomas Lind visited a school in Madrid.'],
    ['Norwegian Foreign Minister Tomas Lind toured a factory in Oslo.'],
    ['The third stop on the bus line is Madrid.'],
    [
      'Norwegian Prime Minister Tomas Lind is in trouble in Madrid over talks with Spanish President Ana Ruiz.',
      'held meeting: Tomas Lind + Ana Ruiz',
    ],
    [
      'Spanish Prime Minister Ana Ruiz, who is in Madrid, spoke with Norwegian Prime Minister Tomas Lind by phone.',
      'held call: Ana Ruiz + Tomas Lind',
    ],
  ],
  'talks with their sides unsaid': [
    ['The next round of six-party talks is scheduled for early next month in Beijing.', 'planned negotiation:  @ Beijing 2024-02'],
    [
      'North Korea agreed last month during six-nation talks in Beijing to open its ports.',
      'held negotiation: North Korea @ Beijing 2023-12',
    ],
    [
      'Norwegian President Tomas Lind will visit Spain on Friday. Discussions with Prime Minister Ana Ruiz will focus on trade.',
      'planned visit: Tomas Lind @ Spain 2024-01-26',
      'planned meeting: Tomas Lind + Ana Ruiz',
    ],
    [
      'Norwegian leader Tomas Lind has met a high-ranking Spanish delegation. The Spanish delegation was led by Deputy Prime Minister Ana Ruiz.',
      'held meeting: Tomas Lind + high-ranking Spanish delegation + Ana Ruiz*',
    ],
    ['Norway welcomed the six-party talks.'],
    ['Norway hopes to return to the six-party talks.'],
    ['Discussions will focus on trade between both countries.'],
  ],
  'sides told in other words': [
    [
      'Norwegian President Tomas Lind had planned to meet with Spanish leaders. Leaders of the ruling coalition met to discuss the budget.',
      'planned meeting: Tomas Lind + Spanish leaders',
    ],
    [
      'Norwegian President Tomas Lind will also hold separate talks with opponents of the war, including French President Jean Petit.',
      'planned meeting: Tomas Lind + opponents of the war + Jean Petit',
    ],
    [
      'Norwegian President Tomas Lind is due to meet with allies, including Spanish Prime Minister Ana Ruiz.',
      'planned meeting: Tomas Lind + allies + Ana Ruiz',
    ],
    [
      'Norwegian President Tomas Lind is to meet separately with Spanish Prime Minister Ana Ruiz and French President Jean Petit.',
      'planned meeting: Tomas Lind + Ana Ruiz',
      'planned meeting: Tomas Lind + Jean Petit',
    ],
    [
      'Norwegian President Tomas Lind held talks in Oslo Sunday with Spanish leaders, as well as French envoy Jean Petit.',
      'held meeting: Tomas Lind + Spanish leaders + Jean Petit @ Oslo 2024-01-21',
    ],
    [
      'Norwegian President Tomas Lind is to hold talks with Spanish officials. He will also meet Spanish envoy Ana Ruiz.',
      'planned meeting: Tomas Lind + Spanish officials',
      'planned meeting: Tomas Lind + Ana Ruiz',
    ],
    ['Six world powers will hold talks with Norway on Monday.', 'planned meeting: Six world powers + Norway 2024-01-29'],
    [
      'The foreign ministers of Norway and Spain signed the pact in Oslo on Tuesday.',
      'held ceremony: foreign ministers of Norway and Spain @ Oslo 2024-01-23',
    ],
    ['Norwegian President Tomas Lind has called for talks with Taliban militants.', 'proposed meeting: Tomas Lind + Taliban militants'],
    ['Norwegian President Tomas Lind has called for better schools.'],
    ['Norway and Spain have held regular talks.'],
    ['Norway is not involved in any talks with Spain.'],
  ],
  'whether it took place': [
    ['Norwegian envoy Tomas Lind was able to travel to Spain last month.', 'held visit: Tomas Lind @ Spain 2023-12'],
    [
      'Norwegian Foreign Minister Tomas Lind is returning to Oslo after talks with Spanish Prime Minister Ana Ruiz.',
      'held meeting: Tomas Lind + Ana Ruiz',
    ],
    [
      "Tuesday's meeting between Norwegian envoy Tomas Lind and Spanish envoy Ana Ruiz is the latest in a series of consultations.",
      'held meeting: Tomas Lind + Ana Ruiz 2024-01-23',
    ],
    [
      'Norwegian President Tomas Lind will meet Spanish Foreign Minister Ana Ruiz on Sunday. A spokesman did not confirm the meeting.',
      'planned meeting: Tomas Lind + Ana Ruiz 2024-01-28',
    ],
    ['Norway might agree to future negotiations with Spain.', 'unclear negotiation: Norway + Spain'],
    [
      'Norwegian Minister Tomas Lind visited Madrid. Lind was invited to Madrid by the Spanish government.',
      'held visit: Tomas Lind + Spanish government @ Madrid',
    ],
    [
      'Norwegian President Tomas Lind was scheduled to depart Thursday to attend a disarmament conference in Spain.',
      'planned visit: Tomas Lind @ Spain 2024-01-25',
    ],
    [
      'Norwegian Defense Minister Tomas Lind has left on a trip. His first stop is Spain, where he is scheduled to meet Spanish President Ana Ruiz.',
      'planned visit: Tomas Lind @ Spain',
      'planned meeting: Tomas Lind + Ana Ruiz @ Spain',
    ],
    ['Norwegian envoy Tomas Lind was unable to leave the talks early.'],
    ['Norwegian President Tomas Lind left to attend a school fair in Oslo.'],
    ['His first stop is a bakery.'],
  ],
};

describe('tellings of a meeting', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      for (const [text, ...expected] of cases)
        it(text, () => {
          assert.deepEqual(renderMeetings(text), expected);
        });
    });
});
