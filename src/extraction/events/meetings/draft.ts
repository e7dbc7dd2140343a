import type { GivenMeeting } from '../../given';
import type { Entity } from '../../mentions/mention';
import type { MeetingKind, MeetingStatus, ParticipantRole, Span, When } from '../../model';
import type { VerbGroup } from '../../syntax/clause';

/** One who takes part, as one clause tells it. */
export interface Actor {
  readonly entity: Entity;
  role: ParticipantRole | null;
  leads: boolean;
  /** As a person gave it; absent: that of the entity's state or body. */
  readonly side?: string | null;
}

/**
 * A meeting as one trigger tells it. Drafts of one meeting are merged into a record.
 * Positions are token indices, ends exclusive.
 */
export interface Draft {
  readonly rule: string;
  /** What a person decided of it: those fields stand as they are. */
  readonly given?: GivenMeeting;
  kind: MeetingKind;
  status: MeetingStatus;
  /** The words do not say what became of it ("the visit comes as", a headline without a verb): another telling decides. */
  weak: boolean;
  background: boolean;
  sentence: number;
  /** Told by a headline. */
  readonly headline: boolean;
  trigger: { readonly first: number; readonly last: number };
  actors: Actor[];
  /** `partyMask` and `stateMaskOf` of the actors. */
  parties: number;
  states: number;
  /** "the talks", "the two leaders met": refers to a meeting told before, if there is one that fits. */
  readonly anaphoric: boolean;
  /** Its actors are further ones of the meeting referred to: "X also attended". */
  readonly joins: boolean;
  /** Told for the first time, though general words may refer to it: "a visit by X". */
  stands: boolean;
  /** "also met Y": another than the one told before. */
  also: boolean;
  /** Several in one word, with a group: "several telephone conversations with heads of state". */
  summary: boolean;
  date: When | null;
  place: Entity | null;
  topics: Span[];
  /** The verb that carries it, for the attribution. */
  verb: VerbGroup | null;
  /** Sentences that tell of it. */
  evidence: number[];
}
