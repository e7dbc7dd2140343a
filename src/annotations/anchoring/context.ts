import type { Anchor } from '../annotation';
import type { AlignedTexts } from './alignTexts';
import type { ContextWord } from './alignWords';
import type { TextIndex } from './textIndex';
import { tokenise } from './tokens';

/** The words beside an anchor in the old text, the nearest first, and the most that they can say for a place. */
export interface Context {
  readonly left: readonly ContextWord[];
  readonly right: readonly ContextWord[];
  readonly most: number;
  /** The most that those of the anchor's own sentence can say. */
  readonly inSentence: number;
  /** Whether the anchor was made in the old text at hand. */
  readonly known: boolean;
  /** Whether the anchor's sentence is no longer where it stood: what stood beyond that is left out, since it says nothing any more. */
  readonly hasLeft: boolean;
}

/** Code units on either side that are compared where the old text is at hand. */
const REACH = 120;
/** How much a word beyond the anchor's own sentence counts: sentences move, and leave each other. */
const BEYOND = 0.4;

/**
 * @param base the canonical text that the anchor was made in, if it is known
 * @param old its comparison with the text as it is
 */
export function contextOf(anchor: Anchor, index: TextIndex, base: string | undefined, old: AlignedTexts | null): Context {
  const { start, end, exact } = anchor;
  const known = base !== undefined && base.startsWith(exact + anchor.suffix, start) && base.slice(0, start).endsWith(anchor.prefix);
  const prefix = known ? base.slice(Math.max(0, start - REACH), start) : anchor.prefix;
  const suffix = known ? base.slice(end, end + REACH) : anchor.suffix;
  const hasLeft = known && old?.hasLeft(anchor) === true;
  const counts = ({ share }: ContextWord): boolean => share === 1 || !hasLeft;
  let left = wordsOf(prefix, index, -1);
  let right = wordsOf(suffix, index, 1);
  // a word that the end of the context may have cut says nothing
  if (prefix.length < start && /^[\p{L}\p{N}]/u.test(prefix)) left.pop();
  if (/[\p{L}\p{N}]$/u.test(suffix)) right.pop();
  left = left.filter(counts);
  right = right.filter(counts);
  const all = [...left, ...right];
  const most = all.reduce((sum, { id, share }) => sum + index.weight(id) * share, 0);
  const inSentence = all.reduce((sum, { id, share }) => sum + (share === 1 ? index.weight(id) : 0), 0);
  return { left, right, most, inSentence, known, hasLeft };
}

function wordsOf(text: string, index: TextIndex, direction: 1 | -1): ContextWord[] {
  const { ids, starts, ends } = tokenise(text, index.vocabulary);
  const words: ContextWord[] = [];
  let share = 1;
  let edge = direction > 0 ? 0 : text.length;
  for (let at = direction > 0 ? 0 : ids.length - 1; at >= 0 && at < ids.length; at += direction) {
    const gap = direction > 0 ? text.slice(edge, starts[at]) : text.slice(ends[at], edge);
    if (gap.includes('\n')) share = BEYOND;
    const ender = /^[.!?]$/.test(text.slice(starts[at], ends[at]));
    if (ender && direction < 0) share = BEYOND;
    words.push({ id: ids[at]!, share });
    if (ender) share = BEYOND;
    edge = direction > 0 ? ends[at]! : starts[at]!;
  }
  return words;
}
