import type { Span } from '../../extraction/model';

/** A place where an anchor may stand. */
export interface Candidate {
  readonly span: Span;
  /** Share of the quote's code units that stand there. */
  readonly kept: number;
  /** How much likelier the words on either side are there if this is the place than by chance, in nats. */
  readonly left: number;
  readonly right: number;
  /** What the quote's own words say, likewise: nothing for a few words, since they are what was looked for; more for many. */
  readonly own: number;
}

/** A candidate with all that speaks for it, the place of its neighbours too, in nats. */
export interface Judged extends Candidate {
  readonly score: number;
}
