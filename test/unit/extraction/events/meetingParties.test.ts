import { assert } from 'chai';
import { renderMeetings } from './renderMeetings';

/** A text, and the meetings that it tells of. Persons and events are invented. */
type Case = readonly [text: string, ...meetings: string[]];

/** Who takes part, and whether there are two sides: by class of telling, texts where a party is found and texts near by where none is. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'groups that the clause describes': [
    [
      'Spanish Foreign Minister Ana Ruiz met with Norwegian President Tomas Lind, opposition leaders and survivors of the landslide in Oslo.',
      'held meeting: Ana Ruiz + Tomas Lind + opposition leaders + survivors of the landslide @ Oslo',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz arrived in Oslo for talks with a number of senior ministers.',
      'ongoing visit: Ana Ruiz @ Oslo',
      'planned meeting: Ana Ruiz + senior ministers @ Oslo',
    ],
    [
      'In Oslo, Spanish Foreign Minister Ana Ruiz will meet representatives from partner nations.',
      'planned meeting: Ana Ruiz + representatives from partner nations @ Oslo',
    ],
    ['Spanish Foreign Minister Ana Ruiz met with criticism from officials.'],
    ['Spanish Foreign Minister Ana Ruiz met the demands of workers.'],
    ['Spanish Foreign Minister Ana Ruiz agreed with farmers.'],
  ],
  'groups that meet': [
    [
      'Diplomats from the United States, Spain and Norway will meet in Geneva on Friday.',
      'planned meeting: Diplomats from the United States, Spain and Norway @ Geneva 2024-01-26',
    ],
    ['Officials from 34 nations are expected to meet in Oslo.', 'planned meeting: Officials from 34 nations @ Oslo'],
    [
      'The two countries’ prime ministers had been due to meet in Oslo last week, but did not.',
      'not-held meeting: two countries’ prime ministers @ Oslo 2024-01-15',
    ],
    ['The demands of workers were met in Oslo.'],
    ['Prices met the hopes of companies.'],
    ['Two roads meet in Oslo.'],
  ],
  'one state’s own affairs': [
    [
      'Spanish Prime Minister Ana Ruiz met Norwegian Prime Minister Tomas Lind and senior officials.',
      'held meeting: Ana Ruiz + Tomas Lind + senior officials',
    ],
    [
      'Spanish Prime Minister Ana Ruiz visited Norway. She met with business leaders.',
      'held visit: Ana Ruiz @ Norway',
      'held meeting: Ana Ruiz + business leaders',
    ],
    ['Spanish Prime Minister Ana Ruiz held talks with opposition parties.', 'held meeting: Ana Ruiz + opposition parties'],
    ['Spanish Prime Minister Ana Ruiz met with senior officials on Monday.'],
    ['Spanish Prime Minister Ana Ruiz held a meeting with regional governors.'],
    ['Spanish Prime Minister Ana Ruiz held talks with Spanish President Eva Sol.'],
    ['Spanish Prime Minister Ana Ruiz met members of the government.'],
  ],
  'texts in the first person': [
    [
      'Norway is a friend of Spain. I will visit Norway in May and look forward to meeting Norwegian Prime Minister Tomas Lind. Our troops serve with the Spanish people.',
      'planned visit: Spain @ Norway 2024-05',
      'planned meeting: Spain + Tomas Lind',
    ],
    [
      'I am glad that the Premier of Norway, Tomas Lind, will visit Spain in May. During his visit, Mr Lind and I will hold talks. The Spanish Government and the Spanish people value this.',
      'planned visit: Tomas Lind @ Spain 2024-05',
      'planned meeting: Tomas Lind + Spain',
    ],
    ['Joint statement by Norway and Spain. We met today in Oslo.', 'held meeting: Norway + Spain @ Oslo 2024-01-24'],
    ['Joint statement by Norway and Spain. We recognise the forum as a useful meeting.'],
    ['Joint statement by Norway and Spain. In close consultation with industry, we welcome discussions.'],
    ['“I met a friend in Oslo,” said Spanish Foreign Minister Ana Ruiz.'],
  ],
  'those who are told later': [
    [
      'Spanish Prime Minister Ana Ruiz held talks with Norwegian Prime Minister Tomas Lind. On the Norwegian side, Trade Minister Olav Berg and Ambassador Ivo Hald took part in the talks.',
      'held meeting: Ana Ruiz + Tomas Lind + Olav Berg + Ivo Hald',
    ],
    [
      'Spanish Prime Minister Ana Ruiz met Norwegian Prime Minister Tomas Lind. The meeting was attended by Spanish Trade Minister Eva Sol and Norwegian Trade Minister Olav Berg.',
      'held meeting: Ana Ruiz + Tomas Lind + Eva Sol + Olav Berg',
    ],
    [
      'Spanish Prime Minister Ana Ruiz wrote to Norwegian Prime Minister Tomas Lind. The two leaders then spoke by telephone.',
      'held call: Ana Ruiz + Tomas Lind',
    ],
    ['The meeting was attended by Trade Minister Eva Sol and Finance Minister Juan Gil.'],
    ['The two leaders spoke by telephone.'],
    ['Spanish Prime Minister Ana Ruiz praised Spanish Trade Minister Eva Sol. The two ministers met.'],
  ],
  'lists with appositions': [
    [
      'Norwegian Foreign Minister Tomas Lind will meet Friday with Ana Ruiz, the Spanish Ambassador to Oslo, and Kenji Sato, the head of the Japanese mission.',
      'planned meeting: Tomas Lind + Ana Ruiz + Kenji Sato 2024-01-26',
    ],
    ['Norwegian Foreign Minister Tomas Lind met a Spanish envoy in Oslo.', 'held meeting: Tomas Lind @ Oslo'],
    ['Norwegian Foreign Minister Tomas Lind, who last visited in 2019, praised Spain.', 'held visit: Tomas Lind 2019 (background)'],
    ['Norwegian Foreign Minister Tomas Lind met a deadline.'],
    ['Norwegian Foreign Minister Tomas Lind visited often.'],
    ['Norwegian Foreign Minister Tomas Lind met a minister’s demands.'],
  ],
  'a day of another clause': [
    [
      'The talks between Spain and Norway, scheduled for Friday, were postponed until Monday.',
      'postponed meeting: Spain + Norway 2024-01-26',
      'planned meeting: Spain + Norway 2024-01-29',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz arrived in Oslo. Her meeting with Norwegian Premier Tomas Lind was moved to Thursday.',
      'ongoing visit: Ana Ruiz @ Oslo',
      'postponed meeting: Ana Ruiz + Tomas Lind',
      'planned meeting: Ana Ruiz + Tomas Lind 2024-01-25',
    ],
    [
      'The meeting of Spanish Foreign Minister Ana Ruiz with the Secretary General of the Arab League (AL), foreseen for Friday in Washington, was cancelled.',
      'cancelled meeting: Ana Ruiz + Secretary General of the Arab League 2024-01-26',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz met Norwegian Premier Tomas Lind on January 16. The same day, she spoke by phone with Chilean President Eva Sol.',
      'held meeting: Ana Ruiz + Tomas Lind 2024-01-16',
      'held call: Ana Ruiz + Eva Sol 2024-01-16',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz will visit Norway on January 30, where she will meet Norwegian Premier Tomas Lind.',
      'planned visit: Ana Ruiz @ Norway 2024-01-30',
      'planned meeting: Ana Ruiz + Tomas Lind 2024-01-30',
    ],
    ['The talks between Spain and Norway were postponed.', 'postponed meeting: Spain + Norway'],
    ['The talks between Spain and Norway, aimed at peace by May, were postponed.', 'postponed meeting: Spain + Norway'],
    ['Spanish Premier Ana Ruiz made a visit to Norway, her first since taking office in March.', 'held visit: Ana Ruiz @ Norway'],
  ],
  'heads of bodies': [
    [
      'The head of the Red Cross met Spanish Premier Ana Ruiz in Madrid. Red Cross President Tomas Lind spoke of prisoners.',
      'held meeting: Tomas Lind + Ana Ruiz @ Madrid',
    ],
    [
      'Spanish Premier Ana Ruiz is in Oslo for talks. A meeting with her Norwegian colleague Tomas Lind was cancelled.',
      'ongoing visit: Ana Ruiz @ Oslo',
      'cancelled meeting: Ana Ruiz + Tomas Lind',
    ],
  ],
  'told twice, told in sum': [
    [
      'Minister for Trade visits Spain and Chile\n\nThe Minister for Trade, Tomas Lind, visited Spain on 4 January and Chile from 5-6 January.',
      'held visit: Tomas Lind @ Spain 2024-01-04',
      'held visit: Tomas Lind @ Chile 2024-01-05',
    ],
    [
      'On January 6–7, Norwegian Premier Tomas Lind had several phone conversations with heads of Nordic Council member states. The Premier spoke by phone with Spanish President Ana Ruiz. He also spoke by phone with Chilean President Eva Sol.',
      'held call: Tomas Lind + Ana Ruiz 2024-01-06',
      'held call: Tomas Lind + Eva Sol 2024-01-06',
    ],
    [
      'Norwegian Premier Tomas Lind is visiting Spain. Mr Lind will also travel to the city of Seville.',
      'ongoing visit: Tomas Lind @ Spain',
    ],
    ['Norwegian Premier Tomas Lind held several meetings with Spanish leaders.', 'held meeting: Tomas Lind + Spanish leaders'],
  ],
  'occasions that frame something else': [
    [
      'Spanish Premier Ana Ruiz and Norwegian Premier Tomas Lind discussed preparations for the climate summit in Chile.',
      'held meeting: Ana Ruiz + Tomas Lind',
    ],
    ['Spanish Premier Ana Ruiz wants an answer from Norwegian Premier Tomas Lind before the summit in Chile.'],
    [
      'Spanish Premier Ana Ruiz announced plans for a summit with Norwegian Premier Tomas Lind in Oslo.',
      'planned summit: Ana Ruiz + Tomas Lind @ Oslo',
    ],
    ['Norwegian Premier Tomas Lind held talks with Spain on the conflict with Chile.', 'held meeting: Tomas Lind + Spain'],
    ['Spanish Premier Ana Ruiz was pleased to meet Norwegian Premier Tomas Lind.', 'held meeting: Ana Ruiz + Tomas Lind'],
    ['Spanish President Ana Ruiz and visiting Norwegian Premier Tomas Lind praised the plan.', 'ongoing visit: Tomas Lind'],
  ],
};

describe('parties to a meeting', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      for (const [text, ...expected] of cases)
        it(text, () => {
          assert.deepEqual(renderMeetings(text), expected);
        });
    });
});
