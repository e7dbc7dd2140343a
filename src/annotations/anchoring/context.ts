import type { Anchor } from '../annotation';
import type { TextIndex } from './textIndex';
import { tokenise } from './tokens';

/** The words beside an anchor in the old text, the nearest first, and the most that they can say for a place. */
export interface Context {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftMost: number;
  readonly rightMost: number;
}

/** Code units on either side that are compared where the old text is at hand. */
const REACH = 120;

/** @param base the canonical text that the anchor was made in, if it is known */
export function contextOf(anchor: Anchor, index: TextIndex, base: string | undefined): Context {
  const { start, end, exact } = anchor;
  const known = base !== undefined && base.slice(start, end) === exact && base.slice(0, start).endsWith(anchor.prefix);
  const prefix = known ? base.slice(Math.max(0, start - REACH), start) : anchor.prefix;
  const suffix = known ? base.slice(end, end + REACH) : anchor.suffix;
  const left = [...tokenise(prefix, index.vocabulary).ids].reverse();
  const right = [...tokenise(suffix, index.vocabulary).ids];
  // a word that the end of the context may have cut says nothing
  if (prefix.length < start && /^[\p{L}\p{N}]/u.test(prefix)) left.pop();
  if (/[\p{L}\p{N}]$/u.test(suffix)) right.pop();
  const most = (words: readonly number[]) => words.reduce((sum, word) => sum + index.weight(word), 0);
  return { left, right, leftMost: most(left), rightMost: most(right) };
}
