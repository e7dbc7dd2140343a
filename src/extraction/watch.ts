import type { Span } from './model';

/** What a rule did with words of the text. */
export interface Step extends Span {
  /** The rule's id. */
  readonly rule: string;
  /**
   * - `proposed`: took the words for something
   * - `linked`: found that they are the same as `other`
   * - `changed`: mended what another rule had made of them
   * - `merged`: found in them a second telling of the record at `other`
   * - `dropped`: nothing came of them, because of `other` or for the reason in `note`
   */
  readonly did: 'proposed' | 'linked' | 'changed' | 'merged' | 'dropped';
  readonly about: 'name' | 'meeting' | 'commitment';
  /** What they were taken for: "person", "meeting, planned", "commitment, 3". */
  readonly as: string;
  readonly other: Span | null;
  readonly note: string;
}

/** Hears what rules do, in their order. Only an explanation listens: without a listener no step is made. */
export type Watch = (step: Step) => void;
