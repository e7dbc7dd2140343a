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
  /** What was deleted with it: the words around it, where it began in them, and how far behind the span's start it would come back. */
  readonly grave?: Grave;
}

export interface Grave {
  readonly words: string;
  readonly offset: number;
  readonly depth: number;
}

/** An anchor that stands at its place, as the beginning of tracking. */
export function trackedSpan({ start, end, exact }: Pick<Anchor, 'start' | 'end' | 'exact'>): TrackedSpan {
  return { start, end, exact, state: 'whole' };
}
