import type { Span } from '../../extraction/model';

/** One replacement: `removed` code units at `start` gave way to `inserted` ones. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Where a span stands after the edits (in the order in which they were made), or null where an edit touched its inside.
 * Typing at either edge does not grow it.
 */
export function moveSpan(span: Span, edits: readonly Edit[]): Span | null {
  let { start, end } = span;
  for (const edit of edits) {
    const shift = edit.inserted - edit.removed;
    if (edit.start + edit.removed <= start) {
      start += shift;
      end += shift;
    } else if (edit.start < end) return null;
  }
  return { start, end };
}

/** Where an offset of the edited text stood before the edits; null inside what was inserted. */
export function moveOffsetBack(offset: number, edits: readonly Edit[]): number | null {
  let at = offset;
  for (let index = edits.length - 1; index >= 0; index--) {
    const edit = edits[index]!;
    if (at < edit.start) continue;
    if (at < edit.start + edit.inserted) return null;
    at += edit.removed - edit.inserted;
  }
  return at;
}
