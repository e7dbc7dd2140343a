import type { TextIndex } from './textIndex';

/** What one changed, lost or new word costs, in nats: minus the logarithm of how often words are edited. */
export const EDIT = 1.6;
/** What it costs that from some word on the text is another: sentences are moved, put in and taken away as a whole. */
export const BREAK = 5;

/** A word beside an anchor, and how far it counts: less beyond the anchor's own sentence. */
export interface ContextWord {
  readonly id: number;
  readonly share: number;
}

/**
 * How well words that stood beside an anchor agree with those that stand beside a place, both the nearest first: the log of how much
 * likelier they are there if this is the place than by chance. Edit distance with free words at the far end of `found`.
 */
export function alignWords(words: readonly ContextWord[], found: readonly number[], index: TextIndex): number {
  const width = found.length + 1;
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  let broken = words.length === 0 ? 0 : -BREAK;
  for (let column = 1; column < width; column++) row[column] = row[column - 1]! - EDIT;
  for (const { id, share } of words) {
    const edit = EDIT * share;
    const weight = index.weight(id) * share;
    let best = -Infinity;
    next[0] = row[0]! - edit;
    for (let column = 1; column < width; column++) {
      const other = found[column - 1]!;
      const step = id === other ? weight : index.similar(id, other) ? weight - edit : -edit;
      const score = Math.max(row[column - 1]! + step, row[column]! - edit, next[column - 1]! - edit);
      next[column] = score;
      if (score > best) best = score;
    }
    broken = Math.max(broken, best - BREAK);
    [row, next] = [next, row];
  }
  return row.reduce((best, score) => Math.max(best, score), broken);
}
