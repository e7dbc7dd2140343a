import type { TextChange } from './textChange';

/** The text after changes with offsets of the text as it is, from the end on. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let to = text.length;
  for (const { start, removed, text: put } of changes) {
    parts.push(text.slice(start + removed, to), put);
    to = start;
  }
  parts.push(text.slice(0, to));
  return parts.reverse().join('');
}
