import type { Span } from '../../extraction/model';

/** What may end a line or a column of an `.ann` file, for brat or for one of its many readers. */
const BREAK = /[\p{Control}\u2028\u2029]/u;

/**
 * The parts of a span between line ends and tabs, without white space at their edges: brat writes a span over several lines as a
 * discontinuous one. Empty where there is nothing but white space.
 * @param span UTF-16 code units
 */
export function fragmentsOf(text: string, { start, end }: Span): readonly Span[] {
  const fragments: Span[] = [];
  let from = start;
  for (let index = start; index <= end; index++) {
    if (index < end && !BREAK.test(text.charAt(index))) continue;
    const part = text.slice(from, index);
    const words = part.trim();
    if (words) {
      const first = from + part.indexOf(words);
      fragments.push({ start: first, end: first + words.length });
    }
    from = index + 1;
  }
  return fragments;
}
