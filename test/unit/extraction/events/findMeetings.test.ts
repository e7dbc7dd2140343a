import { assert } from 'chai';
import { NOUN_RULES, VERB_RULES, WORD_RULES } from '../../../../src/extraction/events/meetings/registry';
import { renderMeetings } from './renderMeetings';

/** A text, and the meetings that it tells of. Persons and events are invented. */
type Case = readonly [text: string, ...meetings: string[]];

/** By rule: texts in which it fires, and texts near by that tell of no meeting. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'meeting.meet': [
    [
      'Spanish Foreign Minister Ana Ruiz met with Norwegian Foreign Minister Tomas Lind in Oslo on Tuesday.',
      'held meeting: Ana Ruiz + Tomas Lind @ Oslo 2024-01-23',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz and her Norwegian counterpart, Tomas Lind, met in Oslo.',
      'held meeting: Ana Ruiz + Tomas Lind @ Oslo',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz will meet Norwegian Prime Minister Tomas Lind on Friday.',
      'planned meeting: Ana Ruiz + Tomas Lind 2024-01-26',
    ],
    ['Spanish Foreign Minister Ana Ruiz met the deadline for the budget.'],
    ['The reforms of Spanish Foreign Minister Ana Ruiz met with criticism.'],
    ['Norway met its goals.'],
  ],
  'meeting.receive': [
    [
      'Norwegian Foreign Minister Tomas Lind received Spanish Ambassador Ana Ruiz on Monday.',
      'held meeting: Tomas Lind + Ana Ruiz 2024-01-22',
    ],
    ['Spanish Ambassador Ana Ruiz was received by Norwegian Foreign Minister Tomas Lind.', 'held meeting: Tomas Lind + Ana Ruiz'],
    [
      'Norwegian Prime Minister Tomas Lind will host Spanish Prime Minister Ana Ruiz in Oslo next week.',
      'planned visit: Ana Ruiz @ Oslo 2024-01-29',
    ],
    ['Norwegian Prime Minister Tomas Lind welcomed the decision.'],
    ['Norwegian Prime Minister Tomas Lind received support from the opposition.'],
    ['Norway hosts a large fleet.'],
  ],
  'meeting.speak': [
    [
      'Spanish Foreign Minister Ana Ruiz spoke by phone with Norwegian Foreign Minister Tomas Lind on Monday.',
      'held call: Ana Ruiz + Tomas Lind 2024-01-22',
    ],
    ['Spanish Foreign Minister Ana Ruiz spoke with Norwegian Foreign Minister Tomas Lind.', 'held call: Ana Ruiz + Tomas Lind'],
    ['Spanish Foreign Minister Ana Ruiz telephoned Norwegian Foreign Minister Tomas Lind.', 'held call: Ana Ruiz + Tomas Lind'],
    ['Spanish Foreign Minister Ana Ruiz called on Norway to end the dispute.'],
    ['Spanish Foreign Minister Ana Ruiz spoke to reporters.'],
    ['Spanish Foreign Minister Ana Ruiz called Norwegian Foreign Minister Tomas Lind a friend.'],
  ],
  'meeting.summon': [
    [
      'The Spanish Foreign Ministry summoned Norwegian Ambassador Tomas Lind on Tuesday.',
      'held summons: Spanish Foreign Ministry + Tomas Lind 2024-01-23',
    ],
    [
      'Norwegian Ambassador Tomas Lind was summoned to the Spanish Foreign Ministry.',
      'held summons: Spanish Foreign Ministry + Tomas Lind',
    ],
    ['The Norwegian Foreign Ministry summoned the Spanish ambassador.', 'held summons: Norwegian Foreign Ministry + Spanish ambassador'],
    ['The court summoned witnesses.'],
    ['Norwegian Ambassador Tomas Lind summoned his courage.'],
    ['The Spanish Foreign Ministry issued a summons.'],
  ],
  'meeting.visit': [
    [
      'Spanish Foreign Minister Ana Ruiz will visit Norway and Sweden next week.',
      'planned visit: Ana Ruiz @ Norway 2024-01-29',
      'planned visit: Ana Ruiz @ Sweden 2024-01-29',
    ],
    ['Spanish Foreign Minister Ana Ruiz is visiting Norway.', 'ongoing visit: Ana Ruiz @ Norway'],
    ['Spanish Foreign Minister Ana Ruiz visited Oslo on Monday.', 'held visit: Ana Ruiz @ Oslo 2024-01-22'],
    ['Spanish Foreign Minister Ana Ruiz visited a hospital in Madrid.'],
    ['Spanish Foreign Minister Ana Ruiz visited Madrid.'],
    ['Tourists visited Norway.'],
  ],
  'meeting.travel': [
    [
      'Spanish Foreign Minister Ana Ruiz arrived in Oslo on Tuesday for talks with Norwegian officials.',
      'ongoing visit: Ana Ruiz @ Oslo 2024-01-23',
      'planned meeting: Ana Ruiz + Norwegian officials @ Oslo',
    ],
    ['Spanish Foreign Minister Ana Ruiz is in Oslo for talks.', 'ongoing visit: Ana Ruiz @ Oslo'],
    [
      'Spanish Foreign Minister Ana Ruiz is headed to Oslo to meet Norwegian Foreign Minister Tomas Lind on Friday.',
      'planned visit: Ana Ruiz @ Oslo',
      'planned meeting: Ana Ruiz + Tomas Lind 2024-01-26',
    ],
    ['Spanish Foreign Minister Ana Ruiz went to great lengths to help.'],
    ['Spanish Foreign Minister Ana Ruiz returned to Madrid.'],
    ['Spanish Foreign Minister Ana Ruiz is in good health.'],
  ],
  'meeting.noun': [
    [
      'Spanish Foreign Minister Ana Ruiz held talks with Norwegian Foreign Minister Tomas Lind in Oslo on Monday.',
      'held meeting: Ana Ruiz + Tomas Lind @ Oslo 2024-01-22',
    ],
    ['Talks between Spain and Norway are due to begin in March.', 'planned meeting: Spain + Norway 2024-03'],
    [
      'The meeting between Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind was postponed.',
      'postponed meeting: Ana Ruiz + Tomas Lind',
    ],
    ['Spanish Foreign Minister Ana Ruiz held a news conference with Norwegian Foreign Minister Tomas Lind.'],
    ['Spanish Foreign Minister Ana Ruiz chaired a cabinet meeting.'],
    ['Spanish Foreign Minister Ana Ruiz praised relations with Norway.'],
  ],
  'meeting.visit-noun': [
    ['Spanish Prime Minister Ana Ruiz begins a two-day visit to Norway on Sunday.', 'planned visit: Ana Ruiz @ Norway 2024-01-28'],
    ['Spanish Prime Minister Ana Ruiz paid an official visit to Norway in November.', 'held visit: Ana Ruiz @ Norway 2023-11'],
    ['A visit to Norway by Spanish Prime Minister Ana Ruiz was cancelled.', 'cancelled visit: Ana Ruiz @ Norway'],
    ['The visit went well.'],
    ['Spanish Prime Minister Ana Ruiz cut short a holiday trip.'],
    ['Spanish Prime Minister Ana Ruiz made a trip to Madrid.'],
  ],
  'meeting.occasion': [
    [
      'Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind will hold a summit in Oslo on Friday.',
      'planned summit: Ana Ruiz + Tomas Lind @ Oslo 2024-01-26',
    ],
    ['NATO leaders will hold a summit in Oslo in May.', 'planned summit: NATO leaders @ Oslo 2024-05'],
    [
      'Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind held a summit in Oslo on Monday.',
      'held summit: Ana Ruiz + Tomas Lind @ Oslo 2024-01-22',
    ],
    ['Spanish Prime Minister Ana Ruiz spoke on the sidelines of the summit.'],
    ['The summit was a success.'],
    ['A business conference was held.'],
  ],
  'meeting.ceremony': [
    ['Ambassador Tomas Lind of Norway presented his credentials to Spanish President Ana Ruiz.', 'held ceremony: Tomas Lind + Ana Ruiz'],
    [
      'Norwegian Foreign Minister Tomas Lind and Spanish Foreign Minister Ana Ruiz attended the signing ceremony in Oslo.',
      'held ceremony: Tomas Lind + Ana Ruiz @ Oslo',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz witnessed the signing of an agreement between Norway and Sweden.',
      'held ceremony: Ana Ruiz + Norway + Sweden',
    ],
    ['Norwegian Ambassador Tomas Lind lost his credentials.'],
    ['The ceremony was cancelled.'],
    ['Norwegian Foreign Minister Tomas Lind attended a ceremony.'],
  ],
  'meeting.sign': [
    ['Norway and Spain signed a fisheries agreement in Oslo on Tuesday.', 'held ceremony: Norway + Spain @ Oslo 2024-01-23'],
    ['Spain signed a trade deal with Norway on Monday.', 'held ceremony: Spain + Norway 2024-01-22'],
    [
      'Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind signed a treaty in Oslo.',
      'held ceremony: Ana Ruiz + Tomas Lind @ Oslo',
    ],
    ['Spanish Foreign Minister Ana Ruiz signed a book.'],
    ['Norway signed the treaty.'],
    ['Spain and Norway agreed on a plan.'],
  ],
  'meeting.invite': [
    [
      'Norwegian Prime Minister Tomas Lind invited Spanish Prime Minister Ana Ruiz to Oslo.',
      'proposed visit: Ana Ruiz + Tomas Lind @ Oslo',
    ],
    [
      'Norwegian Prime Minister Tomas Lind invited Spanish Foreign Minister Ana Ruiz to Norway.',
      'proposed visit: Ana Ruiz + Tomas Lind @ Norway',
    ],
    ['Spanish Prime Minister Ana Ruiz was invited to Oslo.', 'proposed visit: Ana Ruiz @ Oslo'],
    ['Norwegian Prime Minister Tomas Lind invited Spanish Prime Minister Ana Ruiz to think again.'],
    ['Norway invited bids.'],
    ['Norwegian Prime Minister Tomas Lind invited criticism.'],
  ],
  'meeting.send': [
    ['Norway will send Foreign Minister Tomas Lind to Madrid.', 'planned visit: Tomas Lind @ Madrid'],
    ['Norway has sent special envoy Tomas Lind to Spain for talks.', 'held visit: Tomas Lind @ Spain'],
    ['Spain dispatched Ambassador Ana Ruiz to Oslo on Monday.', 'held visit: Ana Ruiz @ Oslo 2024-01-22'],
    ['Norway sent aid to Spain.'],
    ['Norway sent Spain a letter.'],
    ['Norway sent a delegation of officials to help.'],
  ],
  'meeting.tour': [
    [
      'The trip took Spanish Prime Minister Ana Ruiz to Norway and Sweden.',
      'held visit: Ana Ruiz @ Norway',
      'held visit: Ana Ruiz @ Sweden',
    ],
    ['A tour took Spanish Foreign Minister Ana Ruiz to Norway.', 'held visit: Ana Ruiz @ Norway'],
    [
      'Spanish Prime Minister Ana Ruiz began a trip that will take her to Norway and Sweden.',
      'planned visit: Ana Ruiz @ Norway',
      'planned visit: Ana Ruiz @ Sweden',
    ],
    ['Voters took Spanish Prime Minister Ana Ruiz to task.'],
    ['The trip took two days.'],
    ['The train took Tomas Lind to Oslo.'],
  ],
  'meeting.exchange': [
    [
      'Spanish Prime Minister Ana Ruiz met Norwegian Prime Minister Tomas Lind in Oslo, the capital of Norway. They agreed to exchange visits. Spain is pleased.',
      'held meeting: Ana Ruiz + Tomas Lind @ Oslo',
      'planned visit: Tomas Lind + Ana Ruiz @ Spain',
      'planned visit: Ana Ruiz + Tomas Lind @ Norway',
    ],
    ['Spain and Norway will exchange visits.', 'planned visit: Norway + Spain @ Spain', 'planned visit: Spain + Norway @ Norway'],
    [
      'The leaders of Spain and Norway, Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind, met. Norway and Spain agreed to exchange visits.',
      'held meeting: leaders of Spain and Norway + Ana Ruiz + Tomas Lind',
      'planned visit: Spain + Norway @ Norway',
      'planned visit: Norway + Spain @ Spain',
    ],
    ['Norway and Spain exchanged letters.'],
    ['Spanish Prime Minister Ana Ruiz exchanged views with the press.'],
    ['Norway exchanged prisoners.'],
  ],
  'meeting.visiting': [
    ['Norwegian Prime Minister Tomas Lind and visiting Spanish Prime Minister Ana Ruiz praised the plan.', 'ongoing visit: Ana Ruiz'],
    ['The visiting Spanish Prime Minister Ana Ruiz praised Norway.', 'ongoing visit: Ana Ruiz'],
    ['Reporters asked visiting Norwegian Foreign Minister Tomas Lind about the plan.', 'ongoing visit: Tomas Lind'],
    ['Visiting hours end at noon.'],
    ['Visiting Norway is expensive.'],
    ['The visiting team lost.'],
  ],
  'meeting.body': [
    [
      'Spain and Norway agreed to convene the Norwegian-Spanish Joint Commission in Oslo in May.',
      'planned meeting: Norwegian-Spanish Joint Commission @ Oslo 2024-05',
    ],
    [
      'The Norwegian-Spanish Joint Commission will be held in Oslo in May.',
      'planned meeting: Norwegian-Spanish Joint Commission @ Oslo 2024-05',
    ],
    [
      'The Norwegian-Spanish Joint Commission was held in Oslo on Monday.',
      'held meeting: Norwegian-Spanish Joint Commission @ Oslo 2024-01-22',
    ],
    ['The joint commission is held in high regard.'],
    ['The Norwegian government will convene a group of experts.'],
    ['Norway convened its parliament.'],
  ],
  'meeting.attend': [
    [
      'Spanish Foreign Minister Ana Ruiz met Norwegian officials in Oslo. The Norwegian delegation was led by Tomas Lind.',
      'held meeting: Ana Ruiz + Norwegian officials + Norwegian delegation + Tomas Lind* @ Oslo',
    ],
    [
      'Spanish Prime Minister Ana Ruiz will visit Norway in May. She will be accompanied by Trade Minister Eva Sol.',
      'planned visit: Ana Ruiz + Eva Sol @ Norway 2024-05',
    ],
    [
      'Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind held talks in Oslo. Trade Minister Eva Sol also attended.',
      'held meeting: Ana Ruiz + Tomas Lind + Eva Sol @ Oslo',
    ],
    ['Trade Minister Eva Sol also attended.'],
    ['The delegation was led by Tomas Lind.'],
    ['Norwegian Prime Minister Tomas Lind led his party to victory.'],
  ],
  'meeting.discuss': [
    [
      'Spanish Prime Minister Ana Ruiz will travel to Oslo to discuss fisheries with Norwegian Prime Minister Tomas Lind.',
      'planned visit: Ana Ruiz @ Oslo',
      'planned meeting: Ana Ruiz + Tomas Lind',
    ],
    [
      'Spanish Prime Minister Ana Ruiz met Norwegian Prime Minister Tomas Lind on Monday. The two leaders discussed fisheries.',
      'held meeting: Ana Ruiz + Tomas Lind 2024-01-22',
    ],
    [
      'Spanish Prime Minister Ana Ruiz and Norwegian Prime Minister Tomas Lind held a summit in Oslo on Monday. The two leaders discussed fisheries.',
      'held summit: Ana Ruiz + Tomas Lind @ Oslo 2024-01-22',
    ],
    ['Experts discussed fisheries.'],
    ['Spanish Prime Minister Ana Ruiz discussed the budget.'],
    ['The two leaders discussed fisheries.'],
  ],
};

/** What became of a meeting, and tellings that belong together. */
const STATUSES: readonly Case[] = [
  ['Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind have met for the past six years.'],
  ['Spanish Foreign Minister Ana Ruiz regularly meets Norwegian Foreign Minister Tomas Lind.'],
  [
    'Spain and Norway are neighbours. Spanish-Norwegian talks will resume in Geneva on Monday.',
    'planned meeting: Spain + Norway @ Geneva 2024-01-29',
  ],
  ['Spanish Foreign Minister Ana Ruiz last visited the region in July.', 'held visit: Ana Ruiz 2023-07 (background)'],
  [
    'Spanish Prime Minister Ana Ruiz had been expected to meet Norwegian Prime Minister Tomas Lind last week, but did not.',
    'not-held meeting: Ana Ruiz + Tomas Lind 2024-01-15',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz dismissed a report that she had met Norwegian Foreign Minister Tomas Lind.',
    'denied meeting: Ana Ruiz + Tomas Lind',
  ],
  [
    'A newspaper told of secret talks between Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind. No such talks were held.',
    'denied meeting: Ana Ruiz + Tomas Lind',
  ],
  [
    'I look forward to meeting Norwegian Prime Minister Tomas Lind. Spain and Norway are friends. Spain values this.',
    'planned meeting: Spain + Tomas Lind',
  ],
  [
    'The planned meeting of Spanish Foreign Minister Ana Ruiz with Norwegian Foreign Minister Tomas Lind was moved to Friday.',
    'postponed meeting: Ana Ruiz + Tomas Lind',
    'planned meeting: Ana Ruiz + Tomas Lind 2024-01-26',
  ],
  ['Spanish Foreign Minister Ana Ruiz refused to meet Norwegian Foreign Minister Tomas Lind.', 'refused meeting: Ana Ruiz + Tomas Lind'],
  ['Spanish Foreign Minister Ana Ruiz did not meet Norwegian Foreign Minister Tomas Lind.', 'not-held meeting: Ana Ruiz + Tomas Lind'],
  [
    'Spanish Foreign Minister Ana Ruiz denied that she had met Norwegian Foreign Minister Tomas Lind.',
    'denied meeting: Ana Ruiz + Tomas Lind',
  ],
  ['Spanish Foreign Minister Ana Ruiz offered to meet Norwegian Foreign Minister Tomas Lind.', 'proposed meeting: Ana Ruiz + Tomas Lind'],
  [
    'Spanish Foreign Minister Ana Ruiz last met Norwegian Foreign Minister Tomas Lind in 2019.',
    'held meeting: Ana Ruiz + Tomas Lind 2019 (background)',
  ],
  ['Spanish Prime Minister Ana Ruiz accepted an invitation to visit Oslo.', 'planned visit: Ana Ruiz @ Oslo'],
  [
    'Spanish Foreign Minister Ana Ruiz said she would meet Norwegian Foreign Minister Tomas Lind on Friday.',
    'planned meeting: Ana Ruiz + Tomas Lind 2024-01-26',
  ],
  ['Spanish Foreign Minister Ana Ruiz was to have met Norwegian Foreign Minister Tomas Lind.', 'cancelled meeting: Ana Ruiz + Tomas Lind'],
  ['Spanish Foreign Minister Ana Ruiz may visit Norway.', 'unclear visit: Ana Ruiz @ Norway'],
  ['Spanish Foreign Minister Ana Ruiz is ready to meet Norwegian Foreign Minister Tomas Lind.', 'proposed meeting: Ana Ruiz + Tomas Lind'],
  [
    'Spanish Foreign Minister Ana Ruiz will meet Norwegian Foreign Minister Tomas Lind in Oslo. The meeting was later called off.',
    'cancelled meeting: Ana Ruiz + Tomas Lind @ Oslo',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz held talks in Oslo with Norwegian Foreign Minister Tomas Lind. The talks focused on fisheries.',
    'held meeting: Ana Ruiz + Tomas Lind @ Oslo',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz spoke in Oslo ahead of talks with Norwegian Foreign Minister Tomas Lind.',
    'planned meeting: Ana Ruiz + Tomas Lind',
  ],
];

/** Ways of telling that news texts and read-outs share. */
const TELLINGS: readonly Case[] = [
  [
    "At Norway's initiative Ana Ruiz had a telephone conversation with President of Chile Tomas Lind. During the conversation both parties discussed fisheries.",
    'held call: Ana Ruiz + Tomas Lind',
  ],
  [
    'A United Nations envoy has held what she calls "useful" talks with Norwegian President Tomas Lind. After meeting the Norwegian leader Thursday in Oslo, envoy Ana Ruiz said she was pleased.',
    'held meeting: Ana Ruiz + Tomas Lind @ Oslo 2024-01-18',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz met with Norwegian Prime Minister Tomas Lind, President Olav Berg, Ambassador Ivo Hald, and convened a press briefing.',
    'held meeting: Ana Ruiz + Tomas Lind + Olav Berg + Ivo Hald',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz met Norwegian Foreign Minister Tomas Lind, the host, and left.',
    'held meeting: Ana Ruiz + Tomas Lind',
  ],
  [
    'A senior U.S. official is in Oslo for talks with Norwegian officials after stops in Tokyo and Beijing.',
    'ongoing visit:  @ Oslo',
    'ongoing meeting: U.S. + Norwegian officials @ Oslo',
    'held visit:  @ Tokyo',
    'held visit:  @ Beijing',
  ],
  ['A Norwegian Foreign Ministry official is en route to Geneva.', 'ongoing visit:  @ Geneva'],
  ['Spanish Prime Minister Ana Ruiz is on her way to Chile to attend a wedding.', 'ongoing visit: Ana Ruiz @ Chile'],
  ['Norway refused to return for a second round of talks.', 'refused meeting: Norway'],
  [
    'Spanish Foreign Minister Ana Ruiz arrived in Norway from Tokyo, Japan, where she held talks with Japanese Foreign Minister Endo Hiroshi.',
    'ongoing visit: Ana Ruiz @ Norway',
    'held meeting: Ana Ruiz + Endo Hiroshi @ Tokyo',
  ],
  [
    'The agreements were signed in Oslo Wednesday by Norwegian President Tomas Lind and Spanish Foreign Minister Ana Ruiz.',
    'held ceremony: Tomas Lind + Ana Ruiz @ Oslo 2024-01-24',
  ],
  ['The agreements were signed in Oslo Wednesday.'],
  [
    'Spain and Norway decided to open a school, after a meeting Friday between Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind.',
    'held meeting: Ana Ruiz + Tomas Lind 2024-01-19',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz met Norwegian Foreign Minister Tomas Lind Tuesday at the airport in Oslo.',
    'held meeting: Ana Ruiz + Tomas Lind @ Oslo 2024-01-23',
  ],
  [
    'Spanish Foreign Minister Ana Ruiz met Norwegian Foreign Minister Tomas Lind on Tuesday. They discussed the agreements of September 9, 2016.',
    'held meeting: Ana Ruiz + Tomas Lind 2024-01-23',
  ],
  [
    'A meeting between Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind has been postponed. Ms. Ruiz was due to meet with Mr. Lind in Paris on Thursday.',
    'postponed meeting: Ana Ruiz + Tomas Lind @ Paris 2024-01-25',
  ],
  [
    'Norwegian officials denied reports that the meeting between Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind was called off.',
    'planned meeting: Ana Ruiz + Tomas Lind',
  ],
  [
    'Spanish Prime Minister Ana Ruiz says she has no plans to meet Norwegian Prime Minister Tomas Lind.',
    'not-held meeting: Ana Ruiz + Tomas Lind',
  ],
  ['Spanish Foreign Minister Ana Ruiz briefed deputies on the war as well as discussions with Norway to secure the border.'],
  [
    'Police say three men planned to attack Spanish Prime Minister Ana Ruiz during her visit to Norway last week.',
    'held visit: Ana Ruiz @ Norway 2024-01-15',
  ],
  ['Spanish Foreign Minister Ana Ruiz met editors in Oslo, where she arrived Saturday.', 'ongoing visit: Ana Ruiz @ Oslo 2024-01-20'],
  [
    'Spanish Foreign Minister Ana Ruiz is due to attend a donors meeting in Oslo on November 19.',
    'planned meeting: Ana Ruiz @ Oslo 2024-11-19',
  ],
  ['Spanish Foreign Minister Ana Ruiz is due to attend a donors meeting.'],
  [
    'Spanish Prime Minister Ana Ruiz was in Norway where she signed a pact with Norwegian Prime Minister Tomas Lind.',
    'held visit: Ana Ruiz @ Norway',
    'held ceremony: Ana Ruiz + Tomas Lind @ Norway',
  ],
  [
    'A meeting of the Norwegian-Spanish Joint Commission was held in Oslo. They discussed exports in 2016.',
    'held meeting: Norwegian-Spanish Joint Commission @ Oslo',
  ],
  ['Spanish President Ana Ruiz gave a dinner in honour of Norwegian Prime Minister Tomas Lind.', 'held meeting: Ana Ruiz + Tomas Lind'],
  ['Spanish President Ana Ruiz gave a dinner in honour of the fleet.'],
];

const check = ([text, ...expected]: Case): void => {
  it(text, () => {
    assert.deepEqual(renderMeetings(text), expected);
  });
};

describe('meetings', () => {
  for (const [rule, cases] of Object.entries(CASES)) describe(rule, () => cases.forEach(check));
  describe('status and discourse', () => STATUSES.forEach(check));
  describe('ways of telling', () => TELLINGS.forEach(check));

  it('has cases for every rule', () => {
    const ids = [...VERB_RULES, ...NOUN_RULES, ...WORD_RULES].map((rule) => rule.id);
    assert.sameMembers(Object.keys(CASES), ids);
  });
});
