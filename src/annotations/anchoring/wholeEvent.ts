import type { TextChange } from './textChange';

/** What one event of editing did, as one replacement of all between its first and its last change. */
export interface WholeEvent {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** @param changes in order, each with offsets of the text as the changes before it left it */
export function wholeEvent(before: string, changes: readonly TextChange[], after: string): WholeEvent {
  let start = Infinity;
  let tail = Infinity;
  let length = before.length;
  for (const change of changes) {
    start = Math.min(start, change.start);
    tail = Math.min(tail, length - change.start - change.removed);
    length += change.text.length - change.removed;
  }
  if (start === Infinity) return { start: 0, removed: '', inserted: '' };
  return { start, removed: before.slice(start, before.length - tail), inserted: after.slice(start, after.length - tail) };
}
