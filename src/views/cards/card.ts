import type { Span } from '../../extraction/model';

/** A piece of a fact: words (plain text, possibly the article's own) and the place in the text that a click on them jumps to. */
export interface CardText {
  readonly text: string;
  readonly span?: Span;
}

export interface CardFact {
  readonly label: string;
  readonly values: readonly CardText[];
}

/** What a hover shows of one subject, without any markup. */
export interface Card {
  /** A codicon's name. */
  readonly icon: string;
  readonly title: string;
  /** What it is: "person", "meeting, held". */
  readonly type: string;
  readonly facts: readonly CardFact[];
  /** Id of the rule that found it. */
  readonly rule: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
}
