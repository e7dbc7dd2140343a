import { type CanonicalText, canonicalText } from './canonicalText';
import type { TextChange } from './textChange';

/** An editor's change in canonical offsets, its text with LF at every line end. `before` is the canonical text before the change. */
export function canonicalChange({ start, removed, text }: TextChange, before: CanonicalText): TextChange {
  const from = before.toCanonical(start);
  return { start: from, removed: before.toCanonical(start + removed) - from, text: canonicalText(text).text };
}
