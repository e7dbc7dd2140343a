import type { TrackedSpan } from './trackedSpan';
import type { WholeEvent } from './wholeEvent';

/** A span as it was before the last event that hit it, where an event does the opposite (undo); null where it does not. */
export function healTracked({ start: at, wounds }: TrackedSpan, { start, removed, inserted }: WholeEvent): TrackedSpan | null {
  const last = wounds?.at(-1);
  if (last?.offset !== start - at || removed !== last.inserted || inserted !== last.removed) return null;
  const { former } = last;
  const by = start - last.start;
  return by === 0 ? former : { ...former, start: former.start + by, end: former.end + by };
}
