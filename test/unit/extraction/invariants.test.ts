import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import fc from 'fast-check';
import { extract } from '../../../src/extraction/extract';
import { brokenInvariants } from './invariants';

const read = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const TEXTS = [...read('media/samples'), ...read('test/corpus')];

/** Words of the project's own texts and what no text should hold, in any order. */
const WORDS = [
  ...new Set(TEXTS.flatMap(([, text]) => text.split(/(\s+)/))),
  ...[
    '\u00a0',
    '\r\n',
    '\n\n',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\0',
    '[',
    ']',
    '(',
    '((',
    '"',
    '”',
    '’s',
    '#',
    '---\n',
    '* ',
    '](',
    '...',
    '.',
    ',',
    ';',
    ':',
    '$5 billion',
    '😀',
  ],
];

function check(text: string): void {
  for (const markdown of [false, true]) {
    const analysis = extract(text, { markdown, published: '2030-01-02' });
    assert.deepEqual(brokenInvariants(text, analysis), []);
    assert.equal(JSON.stringify(extract(text, { markdown, published: '2030-01-02' })), JSON.stringify(analysis));
  }
}

describe('brokenInvariants', () => {
  const text = 'Ada Lind met Bo Dahl.';
  const whole = extract(text);
  const mention = { start: 0, end: 8, level: 'name', rule: 'test' } as const;
  const person = { id: 'e1', type: 'person', name: 'Ada Lind', country: null, kind: null, offices: [], mentions: [mention] } as const;

  it('is silent about a good analysis', () => {
    assert.isEmpty(brokenInvariants(text, { ...whole, entities: [person], meetings: [], commitments: [] }));
  });

  for (const [what, broken] of [
    ['no span', { ...person, mentions: [{ ...mention, end: 99 }] }],
    ['not in text order', { ...person, mentions: [{ ...mention, start: 4 }, mention] }],
    ['no mention', { ...person, mentions: [] }],
    ['no name', { ...person, name: '' }],
    ['no entity e9', { ...person, offices: [{ ...mention, title: 'x', country: null, body: 'e9', qualifier: null, rank: null }] }],
  ] as const)
    it(`finds ${what}`, () => {
      assert.include(brokenInvariants(text, { ...whole, entities: [broken], meetings: [], commitments: [] }).join(), what);
    });
});

describe('whatever the text, an analysis', () => {
  for (const [name, text] of TEXTS) it(`of ${name} keeps its invariants`, () => check(text));

  it('of words in any order keeps its invariants', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, check), { seed: 1, numRuns: 60 });
  });

  it('of any characters keeps its invariants', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { seed: 1, numRuns: 60 });
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0\n'.repeat(500)],
    ['one long word', 'a'.repeat(100_000)],
    ['one long line of words', 'The minister of trade met the president and agreed to visit, '.repeat(500)],
    ['capitals only', 'THE MINISTER OF TRADE OF NORWAY MET ADA LIND AND AGREED TO VISIT OSLO ON MONDAY. '.repeat(200)],
    ['capitalised words only', 'Minister Lind Of Trade And '.repeat(1_000)],
    ['brackets', '('.repeat(20_000) + ')'.repeat(20_000)],
    ['square brackets', '[a]('.repeat(10_000)],
    ['quotation marks', '"“”‘’'.repeat(20_000)],
    ['unpaired surrogates', '\ud800 said \udfff '.repeat(5_000)],
    ['control characters', '\0\u0001\u007f\u2028\u2029\ufeff'.repeat(5_000)],
    ['full stops', '. '.repeat(20_000)],
    ['digits', '1234567890 '.repeat(10_000)],
    ['commas', 'Lind, '.repeat(10_000)],
    ['front matter without an end', '---\ndate: 2030-01-01\n'.repeat(2_000)],
    ['emphasis without an end', '**_'.repeat(20_000)],
  ] as const)
    it(`of ${name} keeps its invariants`, () => {
      assert.deepEqual(brokenInvariants(text, extract(text)), []);
      assert.deepEqual(brokenInvariants(text, extract(text, { markdown: true })), []);
    }).timeout(10_000);
});
