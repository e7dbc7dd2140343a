import { type Edit, moveOffsetBack } from '../annotations/anchoring/edits';
import type { Placement } from '../annotations/anchoring/placement';
import type { Span } from '../extraction/model';

/** A placement in the text as it is now, as one in the text before the edits: that of the analysis. What stands in text typed since is nowhere in it. */
export function placedIn(edits: readonly Edit[], placement: Placement): Placement {
  if (edits.length === 0) return placement;
  const back = ({ start, end }: Span): Span | null => {
    const [from, to] = [moveOffsetBack(start, edits), moveOffsetBack(end, edits)];
    return from === null || to === null || to <= from ? null : { start: from, end: to };
  };
  if (!('span' in placement)) return { ...placement, candidates: placement.candidates.flatMap((span) => back(span) ?? []) };
  const span = back(placement.span);
  return span ? { ...placement, span } : { state: 'orphan', candidates: [] };
}
