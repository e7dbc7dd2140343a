import type { Span } from '../../extraction/model';
import type { Anchor } from '../annotation';
import { canonicalText } from '../anchoring/canonicalText';
import { describeAnchor } from '../anchoring/describeAnchor';

/** How spans of a text (as the editor has it) become anchors. */
export function anchorIn(text: string): (span: Span) => Anchor {
  const canonical = canonicalText(text);
  return ({ start, end }) => describeAnchor(canonical.text, { start: canonical.toCanonical(start), end: canonical.toCanonical(end) });
}
