import type { Span } from '../model';
import type { Document } from '../text/document';

/** Token indices, the end exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** The tokens that a span touches; null where it touches none. Binary search: a text may be given many decisions. */
export function tokensIn({ tokens }: Document, { start, end }: Span): TokenSpan | null {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return last > first ? { first, last } : null;
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
