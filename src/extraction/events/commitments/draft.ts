import type { GivenCommitment } from '../../given';
import type { Entity, Mention } from '../../mentions/mention';
import type { Direction, Firmness, Meeting, Span, When } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';

/** A commitment as one trigger tells it. Positions are token indices, ends exclusive. */
export interface Draft {
  readonly rule: string;
  readonly sentence: number;
  readonly firmness: Firmness;
  readonly direction: Direction;
  readonly trigger: { readonly first: number; readonly last: number };
  /** The verb of what is to be done ("open" of "agreed to open"), or null where a noun says it ("pledged $5 million"). */
  readonly goal: VerbGroup | null;
  /** The noun phrase of what is to be done, where no verb says it. */
  readonly thing: NounPhrase | null;
  /** For a `thing`: the verb of the normal form ("provide"), or null where the noun stands alone. */
  readonly does: string | null;
  /** The verb of undertaking, for the attribution and the condition; the goal itself where they are one ("will visit"). */
  readonly carrier: VerbGroup | null;
  /** Who must act, as the clause names it; resolved by `committers`. */
  readonly doer: NounPhrase | null;
  /** Of a journey to several places: the one that this record is about. */
  readonly place: Mention | null;
  /** Of a leg of a journey: the date that stands behind it. */
  readonly date?: When | null;
  /** Of the item of a list: the sentence that opens the list. */
  readonly lead?: number;
}

/** A draft with what its words and the discourse give. */
export interface Resolved extends Draft {
  readonly committers: readonly Entity[];
  readonly joint: boolean;
  readonly action: { readonly first: number; readonly last: number };
  readonly condition: Span | null;
  readonly deadline: When | null;
  /** Sentences in text order; grows as the same goal is told again. */
  readonly evidence: number[];
  /** The meeting that it is about. */
  readonly meeting: Meeting | null;
  /** What a person decided of it: those fields stand as they are. */
  readonly given?: GivenCommitment;
}
