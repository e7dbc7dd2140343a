import type { Span } from '../../extraction/model';
import type { Anchor } from '../annotation';

/** Code units of context that an anchor keeps on either side. */
export const CONTEXT = 32;

/** The anchor of a span of a canonical text. Its context ends early rather than in the middle of a surrogate pair. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLow(text.charCodeAt(from)) && from > 0) from++;
  if (isLow(text.charCodeAt(to)) && to < text.length) to--;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
