import type { Anchor } from '../annotation';
import type { Judged } from './candidate';
import { hasRival } from './hasRival';
import { judgeAnchors } from './judgeAnchors';
import type { Placement } from './placement';

/** How much likelier than the next a place must be, and than chance, in nats. */
const MARGIN = 4;
const LEAST = 10;
/** What the words beside it must say, in nats, for a place where not all of a quote stands. */
const LEAST_BESIDE = 4;
/** Share of a quote that must stand at a place for it to be the quote's. */
const LEAST_KEPT = 0.5;
const MOST_CANDIDATES = 5;

/**
 * Where anchors made in an older text stand in this one. All anchors of a document are placed together: those that are certain tell where
 * the others are to be looked for.
 *
 * @param text the canonical text as it is now
 * @param base the canonical text that the anchors were made in, if it is at hand; it may be wrong for some of them
 * @returns a placement for each anchor, in the order given
 */
export function placeAnchors(text: string, anchors: readonly Anchor[], base?: string): Placement[] {
  return judgeAnchors(text, anchors, base).map((judged, number) => decide(anchors[number]!, judged, text, base !== undefined));
}

function decide(anchor: Anchor, judged: readonly Judged[], text: string, isCompared: boolean): Placement {
  const [best, second] = judged;
  const candidates = judged
    .filter(({ kept }) => kept >= LEAST_KEPT)
    .slice(0, MOST_CANDIDATES)
    .map(({ span }) => span);
  if (!best || best.score < LEAST || best.kept < LEAST_KEPT) return { state: 'orphan', candidates };
  // a comparison of the texts may have taken the copy of a sentence for the sentence
  const hasTwin = isCompared && (judged.some((other) => isTwin(other, best)) || hasRival(best, judged, LEAST));
  if (hasTwin || (second && best.score - second.score < MARGIN)) return { state: 'uncertain', candidates };
  // some of its words may stand anywhere: without those beside it they are a lookalike
  if (best.kept < 1)
    return best.left + best.right < LEAST_BESIDE ? { state: 'uncertain', candidates } : { state: 'changed', span: best.span };
  return { state: isSame(anchor, best.span.start, text) ? 'exact' : 'moved', span: best.span };
}

/** Whether the words around another possible place say more than those around the best: the one is a copy of the other. */
function isTwin({ kept, score, left, right }: Judged, best: Judged): boolean {
  return kept === 1 && score >= LEAST && left + right > best.left + best.right;
}

function isSame({ start, exact, prefix, suffix }: Anchor, at: number, text: string): boolean {
  return at === start && text.startsWith(exact + suffix, start) && text.slice(0, start).endsWith(prefix);
}
