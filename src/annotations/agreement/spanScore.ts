import type { Span } from '../../extraction/model';

export interface SpanScore {
  /** Spans of the one coder that the other has too, and what each has in all. */
  readonly matched: number;
  readonly first: number;
  readonly second: number;
  /** Twice the matched ones over all; null where neither has any. */
  readonly f1: number | null;
}

/**
 * How far two coders mark the same words, each span paired with at most one: F1, the same from either side (G. Hripcsak, A. Rothschild,
 * "Agreement, the F-Measure, and Reliability in Information Retrieval", 2005).
 * @param match whether only the same span counts, or one with any character in common
 */
export function spanScore(first: readonly Span[], second: readonly Span[], match: 'exact' | 'overlap'): SpanScore {
  const left = [...second].sort(byPlace);
  let matched = 0;
  for (const span of [...first].sort(byPlace)) {
    const at = left.findIndex(({ start, end }) =>
      match === 'exact' ? start === span.start && end === span.end : start < span.end && span.start < end,
    );
    if (at < 0) continue;
    left.splice(at, 1);
    matched++;
  }
  const all = first.length + second.length;
  return { matched, first: first.length, second: second.length, f1: all === 0 ? null : (2 * matched) / all };
}

const byPlace = (a: Span, b: Span): number => a.end - b.end || a.start - b.start;
