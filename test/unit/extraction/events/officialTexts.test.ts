import { assert } from 'chai';
import { renderMeetings } from './renderMeetings';

/** A text, and the meetings that it tells of. Persons and events are invented. */
type Case = readonly [text: string, ...meetings: string[]];

/** What read-outs and announcements of a leader's own house take for granted: by class, texts where it is read and texts near by where it is not. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a leader with his own': [
    ['Meeting with permanent members of the Security Council\n\nAna Ruiz held a meeting with permanent members of the Security Council.'],
    ['President Ana Ruiz met with Defence Minister Tomas Lind.'],
    [
      'The President held a briefing session with permanent members of the Security Council. The meeting was attended by Prime Minister Tomas Lind and Foreign Minister Iva Horn.',
    ],
    [
      'Norwegian Prime Minister Tomas Lind met with members of the UN Security Council.',
      'held meeting: Tomas Lind + members of the UN Security Council',
    ],
    ['President Ana Ruiz met with Norwegian Defence Minister Tomas Lind.', 'held meeting: Ana Ruiz + Tomas Lind'],
    ['President Ana Ruiz met with Tomas Lind, Defence Minister of Norway.', 'held meeting: Ana Ruiz + Tomas Lind'],
  ],
  'what two discussed': [
    [
      'On October 12, Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind discussed fisheries.',
      'held meeting: Ana Ruiz + Tomas Lind 2023-10-12',
    ],
    [
      'Spanish President Ana Ruiz spoke by telephone with President Tomas Lind of Norway.\n\nDuring their discussions they touched upon fisheries.',
      'held call: Ana Ruiz + Tomas Lind',
    ],
    [
      'Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind met in Oslo. Ana Ruiz and Tomas Lind discussed fisheries.',
      'held meeting: Ana Ruiz + Tomas Lind @ Oslo',
    ],
    ['Spanish Foreign Minister Ana Ruiz and Defence Minister Iva Horn discussed fisheries.'],
    ['Spanish Foreign Minister Ana Ruiz and Norwegian Foreign Minister Tomas Lind did not discuss fisheries.'],
    ['Spain and Norway discussed fisheries.'],
  ],
  'occasions and what is held of them': [
    [
      'Spanish President Ana Ruiz took part in the plenary session of the sixth Nordic Council Summit in Oslo.',
      'held summit: Ana Ruiz + Nordic Council @ Oslo',
    ],
    ['They discussed the results of the Norway-EU summit held in Rome on November 6.', 'held summit: EU + Norway @ Rome 2023-11-06'],
    [
      'Spanish President Ana Ruiz informed reporters about a telephone conversation she had earlier with President Tomas Lind of Norway.',
      'held call: Ana Ruiz + Tomas Lind',
    ],
    ['Spanish President Ana Ruiz spoke on the sidelines of the Norway-EU summit.'],
    ['They discussed the Norway-EU agreement.'],
    ['Spanish President Ana Ruiz took part in the session of the national parliament in Madrid.'],
  ],
  'credentials, signatures and calls received': [
    [
      'Spanish President Ana Ruiz received letters of credence from the ambassador of Norway.',
      'held ceremony: Ana Ruiz + ambassador of Norway',
    ],
    [
      'Spanish Prime Minister Ana Ruiz was pleased to sign with Norwegian Prime Minister Tomas Lind a statement on fisheries.',
      'held ceremony: Ana Ruiz + Tomas Lind',
    ],
    [
      'Prime Minister Tomas Lind of Norway telephoned me this afternoon. Spain stands ready to help.',
      'held call: Tomas Lind + Spain 2024-01-24',
    ],
    ['Spanish President Ana Ruiz received a letter from the ambassador of Norway.'],
    ['Spanish Prime Minister Ana Ruiz was pleased to sing with Norwegian Prime Minister Tomas Lind a song.'],
    ['Prime Minister Tomas Lind of Norway telephoned. Spain stands ready to help.'],
  ],
  'groups by number and with an acronym': [
    [
      'Spanish President Ana Ruiz accepted credentials from the ambassadors of eight countries.',
      'held ceremony: Ana Ruiz + ambassadors of eight countries',
    ],
    [
      'Spanish President Ana Ruiz will meet Pacific Islands Forum (PIF) leaders in Oslo.',
      'planned meeting: Ana Ruiz + Pacific Islands Forum (PIF) leaders @ Oslo',
    ],
    [
      'Spanish President Ana Ruiz held talks with Norwegian Prime Minister Tomas Lind. Ms Ruiz invited her Norwegian counterpart to visit Madrid.',
      'held meeting: Ana Ruiz + Tomas Lind',
      'proposed visit: Tomas Lind @ Madrid',
    ],
    ['Spanish President Ana Ruiz accepted the plans of eight countries.'],
    ['Spanish President Ana Ruiz praised the Pacific Islands Forum (PIF).'],
    ['Spanish President Ana Ruiz wrote to her Norwegian counterpart.'],
  ],
  'who came along, whose text it is': [
    [
      'Together with Norwegian Foreign Minister Tomas Lind, Spanish Foreign Minister Ana Ruiz visited Chile.',
      'held visit: Ana Ruiz + Tomas Lind @ Chile',
    ],
    [
      'I am pleased to welcome the President of Norway, Tomas Lind, to Spain on 3 May. I will meet President Lind in Madrid.',
      'planned visit: Tomas Lind @ Spain 2024-05-03',
      'planned meeting: Spain + Tomas Lind @ Madrid',
    ],
    ['Together with Norway, Spanish Foreign Minister Ana Ruiz visited Chile.', 'held visit: Ana Ruiz @ Chile'],
  ],
  'visits to those who serve abroad': [
    ['Spanish Prime Minister Ana Ruiz visited Spanish troops in Estonia on Monday.', 'held visit: Ana Ruiz @ Estonia 2024-01-22'],
    ['Spanish Prime Minister Ana Ruiz visited the old cemetery in Oslo.', 'held visit: Ana Ruiz @ Oslo'],
    ['Spanish Prime Minister Ana Ruiz visited a factory near Oslo.', 'held visit: Ana Ruiz @ Oslo'],
    ['Spanish Prime Minister Ana Ruiz visited Spanish troops in Madrid.'],
    ['Spanish Prime Minister Ana Ruiz visited workers.'],
    ['Spanish Prime Minister Ana Ruiz visited farmers on Norway Day.'],
  ],
};

describe('official texts', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      for (const [text, ...meetings] of cases) it(text, () => assert.deepEqual(renderMeetings(text), meetings));
    });
});
