import { assert } from 'chai';
import { extract } from '../../../src/extraction/extract';
import type { Analysis } from '../../../src/extraction/model';
import type { GoldAnnotation, GoldEntity } from '../../evaluate/gold';
import { scoreText } from '../../evaluate/scoreText';
import { rates, type Sheet } from '../../evaluate/sheet';

const text = {
  id: 'own-1',
  published: '2031-05-14',
  text: 'Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on May 12. She promised to send a ship.',
};

const lind: GoldEntity = {
  key: 'lind',
  type: 'person',
  name: 'Ada Lind',
  country: 'NOR',
  surfaces: ['Ada Lind'],
  pronouns: ['She'],
  offices: [{ title: 'Foreign Minister', country: 'NOR' }],
};
const berg: GoldEntity = {
  key: 'berg',
  type: 'person',
  name: 'Jon Berg',
  country: 'ISL',
  surfaces: ['Jon Berg'],
  offices: [{ title: 'Prime Minister', country: 'ISL' }],
};
const norway: GoldEntity = { key: 'norway', type: 'country', name: 'Norway', country: 'NOR', surfaces: ['Norway'] };
const iceland: GoldEntity = { key: 'iceland', type: 'country', name: 'Iceland', country: 'ISL', surfaces: ['Iceland'] };
const oslo: GoldEntity = { key: 'oslo', type: 'place', name: 'Oslo', country: 'NOR', surfaces: ['Oslo'] };

const met = {
  key: 'm1',
  kind: 'meeting',
  status: 'held',
  participants: ['lind', 'berg'],
  date: '2031-05-12',
  place: 'oslo',
  trigger: 'met',
  evidence: ['met Prime Minister Jon Berg of Iceland in Oslo on May 12.'],
} as const;
const ship = {
  key: 'c1',
  kind: 'other',
  firmness: 4,
  committers: ['lind'],
  action: 'send a ship',
  trigger: 'promised to',
  evidence: ['She promised to send a ship.'],
} as const;
const gold: GoldAnnotation = { id: 'own-1', entities: [lind, berg, norway, iceland, oslo], meetings: [met], commitments: [ship] };

const found = extract(text.text, text);
const f1 = (sheet: Sheet, measure: string): number => rates(sheet.measures.get(measure)).f1;
const score = (wanted: GoldAnnotation, analysis: Analysis = found): Sheet => scoreText(text, wanted, analysis);
const withEntity = (entity: GoldEntity): GoldAnnotation => ({
  ...gold,
  entities: gold.entities!.map((other) => (other.key === entity.key ? entity : other)),
});

describe('evaluate/scoreText', () => {
  it('gives the full score where everything is found', () => {
    const sheet = score(gold);
    assert.deepEqual(sheet.errors, []);
    for (const measure of ['names', 'officials', 'coreference', 'meetings.strict', 'commitments.strict'])
      assert.equal(f1(sheet, measure), 1, measure);
  });

  it('counts nothing for nothing', () => {
    const sheet = score(gold, { ...found, entities: [], meetings: [], commitments: [] });
    for (const measure of ['names', 'officials', 'coreference', 'meetings', 'commitments']) assert.equal(f1(sheet, measure), 0, measure);
    assert.lengthOf(sheet.errors, 5 + 2 + 1 + 1 + 1); // names, offices, the pronoun, the meeting, the commitment
  });

  it('wants a name’s span and type to be exact', () => {
    assert.closeTo(f1(score(withEntity({ ...lind, surfaces: ['Minister Ada Lind'] })), 'names'), 4 / 5, 1e-9);
    assert.closeTo(f1(score(withEntity({ ...oslo, type: 'body' })), 'names'), 4 / 5, 1e-9);
    assert.equal(f1(score(withEntity({ ...oslo, type: 'country' })), 'names'), 1);
  });

  it('wants an office’s country, and takes a like title', () => {
    assert.equal(f1(score(withEntity({ ...lind, offices: [{ title: 'Foreign Minister', country: 'SWE' }] })), 'officials'), 1 / 2);
    assert.equal(f1(score(withEntity({ ...lind, offices: [{ title: 'the Foreign Minister', country: 'NOR' }] })), 'officials'), 1);
  });

  it('scores coreference as B-cubed', () => {
    const { pronouns: _, ...unlinked } = lind;
    const sheet = score({ ...gold, entities: [unlinked, { ...berg, pronouns: ['She'] }, norway, iceland, oslo] });
    // found: Lind = She, Berg; gold: Lind, Berg = She
    const { precision, recall } = rates(sheet.measures.get('coreference'));
    assert.closeTo(precision, (1 / 2 + 1 / 2 + 1) / 3, 1e-9);
    assert.closeTo(recall, (1 + 1 / 2 + 1 / 2) / 3, 1e-9);
  });

  it('wants participants, status and date of a strict meeting', () => {
    for (const change of [{ participants: ['lind'] }, { status: 'planned' as const }, { date: '2031-05-11' }]) {
      const sheet = score({ ...gold, meetings: [{ ...met, ...change }] });
      assert.equal(f1(sheet, 'meetings'), 1);
      assert.equal(f1(sheet, 'meetings.strict'), 0, JSON.stringify(change));
    }
    assert.equal(f1(score({ ...gold, meetings: [{ ...met, date: '--05-12' }] }), 'meetings.strict'), 1);
  });

  it('takes an official and the state for one, of who commits', () => {
    assert.equal(f1(score({ ...gold, commitments: [{ ...ship, committers: ['norway'] }] }), 'commitments.strict'), 1);
    assert.equal(f1(score({ ...gold, commitments: [{ ...ship, committers: ['iceland'] }] }), 'commitments.strict'), 0);
  });

  it('does not count an aspiration', () => {
    const sheet = score({ ...gold, commitments: [{ ...ship, firmness: 1 }] });
    assert.deepEqual(sheet.measures.get('commitments'), { rightFound: 0, found: 1, rightGold: 0, gold: 0 });
  });

  it('takes the hosts of a visit either way', () => {
    const visit = {
      ...gold,
      meetings: [
        { ...met, kind: 'visit', participants: ['berg'] } as const,
        { ...met, key: 'm2', trigger: 'promised to', evidence: ship.evidence },
      ],
    };
    assert.equal(f1(score(visit), 'meetings.participants'), 2 / 4);
  });
});
