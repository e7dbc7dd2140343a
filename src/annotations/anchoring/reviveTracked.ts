import type { Span } from '../../extraction/model';
import type { Grave, TrackedSpan } from './trackedSpan';

/** How many code units of context must come back with a short quote for it to be the same in another place. */
const LEAST_AROUND = 12;
/** A quote of so many code units is the same wherever it comes back. */
const LONG = 40;

/**
 * A touched or deleted span whose words stand again: an edit was undone, or what was cut was pasted elsewhere.
 *
 * @param text the text after the edit
 * @param inserted where text was put in, as spans of `text`
 * @param inOne whether it was deleted in the same edit: what is put in elsewhere is then the same, however short
 */
export function reviveTracked(span: TrackedSpan, text: string, inserted: readonly Span[], inOne: boolean): TrackedSpan {
  if (span.state === 'whole') return span;
  const { exact, grave } = span;
  if (span.state === 'gone' && grave) {
    const at = atGrave(span, exact, grave, text, inserted);
    if (at !== null) return whole(at, exact);
    const start = atGrave(span, grave.rest, grave, text, inserted) ?? elsewhere(grave, text, inserted, inOne);
    if (start === null) return span;
    if (grave.rest === exact) return whole(start, exact);
    return mend({ start, end: start + grave.rest.length, exact, state: 'touched' }, text, inserted);
  }
  return mend(span, text, inserted);
}

function whole(start: number, exact: string): TrackedSpan {
  return { start, end: start + exact.length, exact, state: 'whole' };
}

/** A touched span whose quote stands again from its start, to its end, around what was left of it, or, if it is long, where text was put in. */
function mend(span: TrackedSpan, text: string, inserted: readonly Span[]): TrackedSpan {
  const { start, end, exact } = span;
  if (text.startsWith(exact, start)) return whole(start, exact);
  if (text.slice(0, end).endsWith(exact)) return whole(end - exact.length, exact);
  const first = Math.max(0, end - exact.length);
  const at = text.slice(first, start + exact.length).indexOf(exact);
  if (at >= 0) return whole(first + at, exact);
  const reach = exact.length - 1;
  const around = inserted.map((put) => ({ start: Math.max(0, put.start - reach), end: put.end + reach }));
  const only = exact.length < LONG ? null : onlyPlace(exact, text, around);
  return only === null ? span : whole(only, exact);
}

function atGrave({ start }: TrackedSpan, words: string, { depth }: Grave, text: string, inserted: readonly Span[]): number | null {
  const stands = (at: number) =>
    words !== '' && text.startsWith(words, at) && inserted.some((put) => put.start < at + words.length && at < put.end);
  if (stands(start + depth)) return start + depth;
  return stands(start) ? start : null;
}

/** The deleted words were put in at another place, with enough around them, or on one side of them, to know that they are the same. */
function elsewhere({ rest, words, offset }: Grave, text: string, inserted: readonly Span[], inOne: boolean): number | null {
  const enough = (part: string) => part.length >= rest.length + LEAST_AROUND || rest.length >= LONG;
  const [head, tail] = [words.slice(0, offset + rest.length), words.slice(offset)];
  if (words !== '' && (inOne || enough(words))) {
    const at = onlyPlace(words, text, inserted);
    if (at !== null) return at + offset;
  }
  if (enough(tail)) {
    const at = onlyPlace(tail, text, inserted);
    if (at !== null) return at;
  }
  const at = enough(head) ? onlyPlace(head, text, inserted) : null;
  return at === null ? null : at + offset;
}

/** Where in what was put in some words stand, if at one place alone. */
function onlyPlace(words: string, text: string, inserted: readonly Span[]): number | null {
  let found: number | null = null;
  for (const { start, end } of inserted) {
    const piece = text.slice(start, end);
    for (let at = piece.indexOf(words); at >= 0; at = piece.indexOf(words, at + 1)) {
      if (found !== null) return null;
      found = start + at;
    }
  }
  return found;
}
