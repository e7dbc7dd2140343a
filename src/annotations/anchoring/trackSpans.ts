import type { Span } from '../../extraction/model';
import { applyChanges } from './applyChanges';
import { describeAnchor } from './describeAnchor';
import { healTracked } from './healTracked';
import { isHit } from './isHit';
import { moveTracked } from './moveTracked';
import { placeAnchors } from './placeAnchors';
import { reviveTracked } from './reviveTracked';
import { splitReplacement } from './splitReplacement';
import type { TextChange } from './textChange';
import type { TrackedSpan } from './trackedSpan';
import { type WholeEvent, wholeEvent } from './wholeEvent';
import { woundTracked } from './woundTracked';

/** A replacement of so many code units is looked into, whatever lies in it. */
const LARGE = 200;

/**
 * Follows spans through one event of editing. Large replacements are diffed first, so that what did not change keeps its place; what was moved
 * in them is looked for; what was deleted comes back when its words do, and what is undone is as it was.
 *
 * @param spans as they were before the event
 * @param before the canonical text before the event
 * @param changes what was done, in order: each with offsets of the text as the changes before it left it. Offsets of `before` from the end on,
 *   as VS Code gives them, are that too.
 * @param after the canonical text after the event
 */
export function trackSpans(spans: readonly TrackedSpan[], before: string, changes: readonly TextChange[], after: string): TrackedSpan[] {
  if (before === after) return [...spans];
  let moved = [...spans];
  const hit = new Set<number>();
  let inserted: Span[] = [];
  let replaced = false;
  // what stands before the last change is as it was in `text`; `pending` has been done since
  let text = before;
  let pending: TextChange[] = [];
  for (const change of changes) {
    const last = pending.at(-1);
    if (last && change.start + change.removed > last.start) {
      text = applyChanges(text, pending);
      pending = [];
    }
    pending.push(change);
    const large = isLarge(change, moved);
    replaced ||= large;
    const steps = large ? splitReplacement(text, change) : [change];
    for (const step of steps)
      for (let index = 0; index < moved.length; index++) {
        if (isHit(moved[index]!, step)) hit.add(index);
        moved[index] = moveTracked(moved[index]!, step, text);
      }
    inserted = [...inserted.map((span) => shift(span, change)), ...insertedBy(steps)];
  }
  const event = wholeEvent(before, changes, after);
  const healed = spans.map((span) => healTracked(span, event));
  // an event that undoes another brings back what that one took, and nothing else
  const isUndo = healed.some((span) => span !== null);
  moved = moved.map((span, number) =>
    isUndo && !hit.has(number) ? span : reviveTracked(span, after, inserted, spans[number]!.state !== 'gone'),
  );
  const found = replaced ? findMoved(spans, moved, before, after, inserted) : moved;
  return found.map((span, number) => {
    const former = spans[number]!;
    const isWound = hit.has(number) || span.state !== former.state || isWithin(former, event);
    return healed[number] ?? (isWound ? woundTracked(span, former, event) : span);
  });
}

/** Whether a span of which nothing is left stood inside what an event replaced: the opposite may be split in another way. */
function isWithin({ state, start }: TrackedSpan, event: WholeEvent): boolean {
  return state === 'gone' && event.start < start && start <= event.start + event.removed.length;
}

function isLarge({ start, removed, text }: TextChange, spans: readonly TrackedSpan[]): boolean {
  if (removed === 0 || text === '') return false;
  if (removed >= LARGE) return true;
  const end = start + removed;
  const touched = spans.filter((span) => span.state !== 'gone' && span.start < end && start < span.end);
  return touched.length > 1 || (touched.length === 1 && (touched[0]!.start >= start || touched[0]!.end <= end));
}

function shift({ start, end }: Span, { start: at, removed, text }: TextChange): Span {
  const by = at <= start ? text.length - removed : 0;
  return { start: start + by, end: end + by };
}

/** What the steps (from the end on) put in, where it stands after them. */
function insertedBy(steps: readonly TextChange[]): Span[] {
  const spans: Span[] = [];
  let by = 0;
  for (let index = steps.length - 1; index >= 0; index--) {
    const { start, removed, text } = steps[index]!;
    if (text !== '') spans.push({ start: start + by, end: start + by + text.length });
    by += text.length - removed;
  }
  return spans;
}

/** Spans that a large replacement cost their place or words: what stood there may have been moved. */
function findMoved(
  old: readonly TrackedSpan[],
  moved: readonly TrackedSpan[],
  before: string,
  after: string,
  inserted: readonly Span[],
): TrackedSpan[] {
  const lost = moved.flatMap((span, index) => (span.state !== 'whole' && old[index]!.state === 'whole' ? [index] : []));
  if (lost.length === 0) return [...moved];
  const placements = placeAnchors(
    after,
    lost.map((index) => describeAnchor(before, old[index]!)),
    before,
  );
  const found = [...moved];
  lost.forEach((index, number) => {
    const placement = placements[number]!;
    if (placement.state === 'exact' || placement.state === 'moved') {
      const { exact } = old[index]!;
      const { start, end } = placement.span;
      if (after.slice(start, end) === exact && inserted.some((put) => put.start < end && start < put.end))
        found[index] = { start, end, exact, state: 'whole' };
    }
  });
  return found;
}
