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
