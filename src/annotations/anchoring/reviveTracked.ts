import type { Span } from '../../extraction/model';
import type { TrackedSpan } from './trackedSpan';

/** How many code units of context must come back with a short quote for it to be the same in another place. */
const LEAST_AROUND = 12;
/** A quote of so many code units is the same wherever it comes back. */
const LONG = 40;

/**
 * A touched or deleted span that is whole again: an edit was undone, or what was cut was pasted elsewhere.
 *
 * @param text the text after the edit
 * @param inserted where text was put in, as spans of `text`
 * @param inOne whether it was deleted in the same edit: what is put in elsewhere is then the same, however short
 */
export function reviveTracked(span: TrackedSpan, text: string, inserted: readonly Span[], inOne: boolean): TrackedSpan {
  if (span.state === 'whole') return span;
  const start =
    span.state === 'touched' ? aroundRest(span, text) : (atGrave(span, text, inserted) ?? elsewhere(span, text, inserted, inOne));
  if (start === null) return span;
  return { start, end: start + span.exact.length, exact: span.exact, state: 'whole' };
}

/** The quote stands again around what was left of it. */
function aroundRest({ start, end, exact }: TrackedSpan, text: string): number | null {
  const first = Math.max(0, end - exact.length);
  const at = text.slice(first, start + exact.length).indexOf(exact);
  return at < 0 ? null : first + at;
}

function atGrave({ start, exact, grave }: TrackedSpan, text: string, inserted: readonly Span[]): number | null {
  const stands = (at: number) => text.startsWith(exact, at) && inserted.some((put) => put.start < at + exact.length && at < put.end);
  const expected = start + (grave?.depth ?? 0);
  if (stands(expected)) return expected;
  return stands(start) ? start : null;
}

/** The deleted words were put in at another place, with enough around the quote to know that it is the same. */
function elsewhere({ exact, grave }: TrackedSpan, text: string, inserted: readonly Span[], inOne: boolean): number | null {
  if (!grave?.words) return null;
  if (!inOne && grave.words.length < exact.length + LEAST_AROUND && exact.length < LONG) return null;
  let found: number | null = null;
  for (const { start, end } of inserted) {
    const piece = text.slice(start, end);
    for (let at = piece.indexOf(grave.words); at >= 0; at = piece.indexOf(grave.words, at + 1)) {
      if (found !== null) return null;
      found = start + at + grave.offset;
    }
  }
  return found;
}
