import type { Span } from '../model';

/**
 * Which of the spans a decision is about: those that are equal to its span, else those that share more than half of their joint length,
 * for the module may draw its words a little wider or narrower than when the decision was made.
 */
export function matchSpan<T>(items: readonly T[], spanOf: (item: T) => Span, wanted: Span): T[] {
  const equal = items.filter((item) => {
    const { start, end } = spanOf(item);
    return start === wanted.start && end === wanted.end;
  });
  return equal.length > 0 ? equal : items.filter((item) => likeness(spanOf(item), wanted) > 0.5);
}

function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
