import type { Span } from '../../extraction/model';
import type { Anchor } from '../annotation';

/**
 * An anchor in an open document, followed through its edits.
 * - `whole`: its words stand at the span
 * - `touched`: something inside was edited; the span covers what is left and what was put between
 * - `gone`: nothing is left; the span is empty, where its words stood
 */
export interface TrackedSpan extends Span {
  readonly exact: string;
  readonly state: 'whole' | 'touched' | 'gone';
  readonly grave?: Grave;
  /** What hit it, the latest last, so that the opposite brings it back as it was. */
  readonly wounds?: readonly Wound[];
}

/** An event of editing that touched, deleted or moved an anchor, as one replacement. */
export interface Wound {
  readonly removed: string;
  readonly inserted: string;
  /** Where it was before the event, and where the replacement began. */
  readonly former: TrackedSpan;
  readonly start: number;
  /** How far behind the span, as it then was, the replacement begins. */
  readonly offset: number;
}

/** What is known of a deleted anchor. */
export interface Grave {
  /** What stood at its span: its words, or what had come of them. */
  readonly rest: string;
  /** The deleted text around it, and where `rest` begins in that. */
  readonly words: string;
  readonly offset: number;
  /** How far behind the span's start it would come back. */
  readonly depth: number;
}

/** An anchor that stands at its place, as the beginning of tracking. */
export function trackedSpan({ start, end, exact }: Pick<Anchor, 'start' | 'end' | 'exact'>): TrackedSpan {
  return { start, end, exact, state: 'whole' };
}
