import { assert } from 'chai';
import { extract } from '../../../src/extraction/extract';
import type { Step } from '../../../src/extraction/watch';
import { brokenInvariants } from './invariants';

const SENTENCE = 'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo on Monday';
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 167 + (index >> 3)) & 0xff);
const people = (count: number, mark: string): string =>
  Array.from(
    { length: count },
    (_, i) => `President Ann ${name(i)} of Norway met King Bo ${name(i + 7)} of Denmark in May ${1900 + (i % 90)}${mark}`,
  ).join(' ');

/** A family name for each number, in letters. */
function name(index: number): string {
  const letters = Array.from(String(index), (digit) => 'abdefgiklm'[Number(digit)]).join('o');
  return `Q${letters}sen`;
}

/** Texts that nobody writes and somebody opens, beside those of the invariants' tests. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['bytes that are no text', new TextDecoder().decode(bytes(40_000))],
  ['bytes taken for characters', String.fromCharCode(...bytes(30_000))],
  ['unpaired surrogates around and inside names', `\ud83d${SENTENCE.replace('Brel', 'Br\ud800el')}\udc00. \udfff`.repeat(200)],
  ['no sentence end', `${SENTENCE} and `.repeat(500)],
  ['no blank', 'MinisterAdaBrelOfNorway'.repeat(20_000)],
  ['only titles', 'Prime Minister President Foreign '.repeat(4_000)],
  ['only names', 'Ada Brel Ole Brandt Norway '.repeat(3_000)],
  ['only words of meeting and promise', 'met will agreed to talks visit pledged with '.repeat(3_000)],
  // anything worse than linear would not end within the test's time
  ['a million brackets', '([{'.repeat(166_667) + ')]}'.repeat(166_667)],
  ['one long line', `${SENTENCE}. `.repeat(800)],
  ['many empty lines', `${SENTENCE}.${'\n'.repeat(300_000)}${SENTENCE}.`],
];

describe('bad input @slow', () => {
  for (const [title, text] of TEXTS) it(`is read to its end: ${title}`, () => assert.isEmpty(brokenInvariants(text, extract(text))));

  for (const [title, text] of TEXTS.slice(-3))
    it(`is read to its end as Markdown: ${title}`, () => assert.isEmpty(brokenInvariants(text, extract(text, { markdown: true }))));

  it('loses nothing behind hundreds of records', () => {
    const { meetings } = extract(people(520, '.\n\n'));
    assert.isAtLeast(meetings.length, 515);
  });

  it('takes twice the steps for twice the text', () => {
    const stepsOf = (text: string): number => {
      const steps: Step[] = [];
      extract(text, {}, { watch: (step) => steps.push(step) });
      return steps.length;
    };
    for (const mark of ['.', ' and']) assert.isAtMost(stepsOf(people(120, mark)) / stepsOf(people(60, mark)), 2.2, mark);
  });
});
