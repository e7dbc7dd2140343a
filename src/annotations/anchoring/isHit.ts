import { moveSpan } from './edits';
import type { TextChange } from './textChange';
import type { TrackedSpan } from './trackedSpan';

/** Whether a change does more to a span than to shift it. */
export function isHit(span: TrackedSpan, { start, removed, text }: TextChange): boolean {
  if (span.state === 'gone') return start < span.start && start + removed >= span.start;
  return !moveSpan(span, [{ start, removed, inserted: text.length }]);
}
