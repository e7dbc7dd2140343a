import { moveSpan } from './edits';
import type { TextChange } from './textChange';
import type { TrackedSpan } from './trackedSpan';

/** How much of a deleted text is remembered on either side of a deleted anchor, in code units. */
const AROUND = 48;

/**
 * A tracked span after one change. Typing at its edges does not grow it; what is typed inside belongs to it.
 * @param before the text before the change
 */
export function moveTracked(span: TrackedSpan, change: TextChange, before: string): TrackedSpan {
  const { start: from, removed, text } = change;
  const to = from + removed;
  if (span.state === 'gone') return moveGone(span, change);
  const moved = moveSpan(span, [{ start: from, removed, inserted: text.length }]);
  if (moved) return moved.start === span.start && moved.end === span.end ? span : { ...span, ...moved };
  if (from <= span.start && to >= span.end) return bury(span, change, before);
  const start = from < span.start ? from + text.length : span.start;
  const end = to > span.end ? from : span.end + text.length - removed;
  return { ...span, start, end, state: 'touched' };
}

function bury(span: TrackedSpan, { start: from, removed }: TextChange, before: string): TrackedSpan {
  const head = Math.max(from, span.start - AROUND);
  const words = before.slice(head, Math.min(from + removed, span.end + AROUND));
  const grave = { rest: before.slice(span.start, span.end), words, offset: span.start - head, depth: span.start - from };
  return { ...span, start: from, end: from, state: 'gone', grave };
}

function moveGone(span: TrackedSpan, { start: from, removed, text }: TextChange): TrackedSpan {
  const at = span.start;
  const grave = span.grave!;
  if (from >= at) return span;
  if (from + removed >= at) return { ...span, start: from, end: from, grave: { ...grave, depth: grave.depth + at - from } };
  const shift = text.length - removed;
  return { ...span, start: at + shift, end: at + shift };
}
