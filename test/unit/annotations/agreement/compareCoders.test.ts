import { assert } from 'chai';
import { goldOf, type Judgement } from '../../../../src/annotations/agreement/adjudicate';
import { agreementReport } from '../../../../src/annotations/agreement/agreementReport';
import { coderOf } from '../../../../src/annotations/agreement/coder';
import { compareCoders } from '../../../../src/annotations/agreement/compareCoders';
import { describeAnchor } from '../../../../src/annotations/anchoring/describeAnchor';
import { Annotation } from '../../../../src/annotations/annotation';
import { escapeMarkdown } from '../../../../src/exports/escapeMarkdown';

const TEXT = 'Minister Ana Ilves met the envoy Tor Dahl on Monday. Aravia will reopen the border by May. Borland hopes for peace.\n';
let ids = 0;

function record(by: string, about: 'name' | 'meeting' | 'commitment', words: string, value: object, state = 'accepted'): Annotation {
  const start = TEXT.indexOf(words);
  const at = '2030-03-05T09:00:00.000Z';
  return Annotation.parse({
    ...{ id: `${by}${++ids}`, about, state, anchor: describeAnchor(TEXT, { start, end: start + words.length }), value, proposed: null },
    ...{ rev: 1, by, at, history: [{ rev: 1, op: 'o', by, at, was: {} }] },
    ...(about === 'name' ? { scope: 'here' } : {}),
  });
}

const ada = coderOf('ada', TEXT, [
  record('ada', 'name', 'Ana Ilves', { type: 'person', country: 'ARV' }),
  record('ada', 'name', 'Tor Dahl', { type: 'person' }),
  record('ada', 'meeting', 'met', { kind: 'meeting', status: 'held' }),
  record('ada', 'commitment', 'reopen the border', { kind: 'policy', firmness: 4 }),
]);
const ben = coderOf('ben', TEXT, [
  record('ben', 'name', 'Minister Ana Ilves', { type: 'person', country: 'BRL' }),
  record('ben', 'meeting', 'met', { kind: 'meeting', status: 'held' }),
  record('ben', 'commitment', 'reopen the border by May', { kind: 'policy', firmness: 3 }),
  record('ben', 'commitment', 'hopes for peace', { firmness: 1 }, 'rejected'),
]);
const comparison = compareCoders([ada, ben]);
const found = (field: string, words: string) =>
  comparison.disagreements.find(
    ({ field: { name }, unit }) => name === field && TEXT.slice(unit.span.start, unit.span.end).includes(words),
  )!;

describe('comparing coders', () => {
  it('pairs records about one thing by the words that they have in common', () => {
    assert.deepEqual(
      comparison.units.map(({ about, codings }) => `${about} ${codings.map((coding) => (coding ? 'x' : '-')).join('')}`),
      ['name xx', 'meeting xx', 'name x-', 'commitment xx', 'commitment -x'],
    );
  });

  it('lists what differs: whether it is there first, then each field', () => {
    assert.deepEqual(
      comparison.disagreements.map(({ field, values }) => `${field.name}: ${values.join(' / ')}`),
      ['country: ARV / BRL', 'decision: accepted / ', 'firmness: 4 / 3', 'decision:  / rejected'],
    );
  });

  it('has a figure for every field in which two gave a value', () => {
    const kind = comparison.fields.find(({ about, field }) => about === 'commitment' && field === 'firmness');
    assert.deepInclude(kind, { units: 1, agreed: 0, scale: 'ordinal' });
    assert.isUndefined(comparison.fields.find(({ field }) => field === 'deadline'));
    const names = comparison.spans.find(({ about }) => about === 'name');
    assert.deepEqual([names?.exact.matched, names?.overlap.matched], [0, 1]);
  });

  it('does not compare what is not found in the text with certainty', () => {
    const stray = { ...record('eve', 'meeting', 'met', {}), anchor: { start: 3, end: 9, exact: 'parted', prefix: 'x', suffix: 'y' } };
    const { codings, lost } = coderOf('eve', TEXT, [stray]);
    assert.deepEqual([codings.length, lost.length], [0, 1]);
  });

  it('pairs at most one record of each coder, whatever the order, for three coders too', () => {
    const eve = coderOf('eve', TEXT, [record('eve', 'name', 'Ana', { type: 'person' }), record('eve', 'name', 'Ilves', { type: 'place' })]);
    const three = compareCoders([ada, ben, eve]);
    for (const { codings } of three.units) assert.lengthOf(codings, 3);
    const keys = (coders: (typeof ada)[]) =>
      compareCoders(coders)
        .disagreements.map(({ key }) => key)
        .sort();
    assert.deepEqual(keys([ada, ben, eve]), keys([eve, ben, ada]));
    assert.lengthOf(
      three.units.filter(({ about }) => about === 'name'),
      3,
    );
  });
});

describe('adjudicating', () => {
  const judgements: Judgement[] = [
    { key: found('country', 'Ana').key, choice: { coder: 'ada' }, reason: 'the ministry says so', by: 'eve' },
    { key: found('decision', 'Tor Dahl').key, choice: { coder: 'ben' }, reason: '', by: 'eve' },
    { key: found('firmness', 'reopen').key, choice: { value: '5' }, reason: 'a treaty', by: 'eve' },
  ];

  it('makes gold of what is agreed and what was settled, with the reason, and of nothing that is open', () => {
    const gold = goldOf(comparison, judgements, 'eve');
    assert.deepEqual(
      gold.map(({ about, state, value, adjudication }) => [about, state, value, adjudication.judgements.map(({ reason }) => reason)]),
      [
        ['name', 'accepted', { type: 'person', country: 'ARV' }, ['the ministry says so']],
        ['meeting', 'accepted', { kind: 'meeting', status: 'held' }, []],
        ['name', 'rejected', { type: 'person' }, ['']],
        ['commitment', 'accepted', { kind: 'policy', firmness: 5 }, ['a treaty']],
      ],
    );
  });

  it('makes records that the sidecar holds', () => {
    for (const draft of goldOf(comparison, judgements, 'eve'))
      assert.doesNotThrow(() => Annotation.parse({ ...draft, id: 'x', rev: 1, by: 'eve', at: '', history: [] }));
  });

  it('leaves a field out that is still open', () => {
    assert.notProperty(goldOf(comparison, [], 'eve')[0]?.value, 'country');
  });

  it('reports figures and what was settled how', () => {
    const report = agreementReport(
      'talks.txt',
      comparison,
      judgements,
      ({ unit: { span } }) => TEXT.slice(span.start, span.end),
      escapeMarkdown,
    );
    assert.include(report, 'ada (4 records), ben (4 records); 5 units, 4 disagreements, 3 settled.');
    assert.include(report, '| commitment | firmness | 1 | 0 % | 0.000 | 0.000 | ordinal |');
    assert.include(report, '| reopen the border | commitment | firmness | 4 | 3 | 5: a treaty |');
    assert.include(report, '| hopes for peace | commitment | decision | – | rejected | open |');
  });
});
