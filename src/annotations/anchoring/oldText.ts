import type { Span } from '../../extraction/model';
import { type Edit, moveSpan } from './edits';
import { splitReplacement } from './splitReplacement';

/** What a comparison of the whole old text with the new one says of single places. */
export interface OldText {
  /** Where a span of the old text stands in the new one; null where it was edited, moved or deleted. */
  readonly toNew: (span: Span) => Span | null;
  /** Where a span of the new text stood in the old one; null likewise. */
  readonly toOld: (span: Span) => Span | null;
}

export function compareWithOld(old: string, text: string): OldText {
  const changes = splitReplacement(old, { start: 0, removed: old.length, text });
  const forth: Edit[] = changes.map(({ start, removed, text: { length } }) => ({ start, removed, inserted: length }));
  const back: Edit[] = [];
  let by = 0;
  for (let index = forth.length - 1; index >= 0; index--) {
    const { start, removed, inserted } = forth[index]!;
    back.push({ start: start + by, removed: inserted, inserted: removed });
    by += inserted - removed;
  }
  back.reverse();
  return { toNew: (span) => moveSpan(span, forth), toOld: (span) => moveSpan(span, back) };
}
