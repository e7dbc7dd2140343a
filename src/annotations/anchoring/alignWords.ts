import { similarWords } from './similarWords';
import type { TextIndex } from './textIndex';

/** What one changed, lost or new word costs, in nats: minus the logarithm of how often words are edited. */
export const EDIT = 1.6;

/**
 * How well words that stood beside an anchor agree with those that stand beside a place, both the nearest first: the log of how much
 * likelier they are there if this is the place than by chance. Edit distance with free words at the far end of `found`.
 */
export function alignWords(words: readonly number[], found: readonly number[], index: TextIndex): number {
  const width = found.length + 1;
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let column = 1; column < width; column++) row[column] = row[column - 1]! - EDIT;
  for (const word of words) {
    const weight = index.weight(word);
    next[0] = row[0]! - EDIT;
    for (let column = 1; column < width; column++) {
      const other = found[column - 1]!;
      const step = word === other ? weight : isSimilar(word, other, index) ? weight - EDIT : -EDIT;
      next[column] = Math.max(row[column - 1]! + step, row[column]! - EDIT, next[column - 1]! - EDIT);
    }
    [row, next] = [next, row];
  }
  return row.reduce((best, score) => Math.max(best, score), -Infinity);
}

function isSimilar(word: number, other: number, { vocabulary: { words } }: TextIndex): boolean {
  return similarWords(words[word]!, words[other]!);
}
