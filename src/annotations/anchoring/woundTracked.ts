import type { TrackedSpan } from './trackedSpan';
import type { WholeEvent } from './wholeEvent';

/** So many events are remembered for one anchor. */
const MOST = 50;

/** A span that an event hit, with what undoes that. */
export function woundTracked(span: TrackedSpan, former: TrackedSpan, { start, removed, inserted }: WholeEvent): TrackedSpan {
  const wound = { removed, inserted, former, start, offset: start - span.start };
  return { ...span, wounds: [...(former.wounds ?? []).slice(1 - MOST), wound] };
}
