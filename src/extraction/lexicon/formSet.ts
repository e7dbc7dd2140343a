import type { Word } from '../text/document';

/** Lower-case form to the sets that hold it, a bit each. */
const sets = new Map<string, number>();
let next = 0;

/**
 * A set of words that is asked at every token of a text: which sets hold a form is looked up once a form, when the form is first read
 * (`text/wordTable.ts`), and a question is a test of a bit. There are 32 bits; words that are asked about more rarely are in a plain `Set`.
 * @param words in lower case, with spaces between
 */
export function formSet(words: string): (word: Word) => boolean {
  if (next === 32) throw new Error('more than 32 sets of forms');
  const bit = 1 << next++;
  for (const word of words.split(' ')) sets.set(word, (sets.get(word) ?? 0) | bit);
  return (word) => (word.sets & bit) !== 0;
}

/** The sets that hold a lower-case form, for {@link Word}. */
export const setsOf = (lower: string): number => sets.get(lower) ?? 0;
