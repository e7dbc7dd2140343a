import type { Judged } from './candidate';

/** A word that was put in beside the same word: what stands around tells the two apart by no more than this, in nats. */
const LIKE = 2;
/** And the comparison of the texts, which had to pair one of them, by no more than this. */
const PAIRED = 16;
/** Code units between the two. */
const BESIDE = 3;
/** What speaks for a place on either side, in nats, if it is more than chance. */
const SIDE = 10;

/**
 * Whether another place of an anchor's very words may be meant although the comparison with the old text speaks for the best: where the two
 * disagree, a person has to say.
 *
 * @param least how likely a place must be to be one, in nats
 */
export function hasRival(best: Judged, judged: readonly Judged[], least: number): boolean {
  return judged.some((other) => other !== best && other.kept === 1 && (isBeside(other, best) || isCopied(other, best, least)));
}

/** The words were put in once more right beside themselves: a comparison takes the first or the last. */
function isBeside(other: Judged, best: Judged): boolean {
  const gap = Math.max(other.span.start - best.span.end, best.span.start - other.span.end);
  if (best.kept < 1 || gap > BESIDE || best.score - other.score >= PAIRED) return false;
  return Math.abs(other.left + other.right - best.left - best.right) < LIKE;
}

/** The sentence was copied: the words stand whole in one of the two, or more of what stood around them on both sides. */
function isCopied(other: Judged, best: Judged, least: number): boolean {
  if (best.kept < 1) return other.score >= least;
  return Math.min(best.left, best.right) > SIDE && other.left > best.left && other.right > best.right;
}
