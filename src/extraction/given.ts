import type { CommitmentKind, Direction, EntityType, Firmness, MeetingKind, MeetingStatus, ParticipantRole, Span } from './model';

/**
 * What a person has decided, as an input of the pipeline: never a patch on its output. Spans are UTF-16 code units of the text that is
 * analysed; words are literal, never patterns. An absent field is left to the module; null says that there is none.
 */
export interface Given {
  /** Names to be found wherever they stand. */
  readonly names: readonly GivenName[];
  /** Words that are no name, wherever they stand. */
  readonly never: readonly string[];
  /** Names at one place. Win over everything that the module reads there. */
  readonly mentions: readonly (Span & GivenEntity)[];
  /** Readings that are wrong: of a name by its span, of a meeting by its trigger, of a commitment by its action. */
  readonly rejected: readonly GivenRejection[];
  /** Two mentions that are one entity, or are not: constraints on the clusters, before every sieve. */
  readonly links: readonly GivenLink[];
  readonly meetings: readonly GivenMeeting[];
  readonly commitments: readonly GivenCommitment[];
}

export interface GivenRejection extends Span {
  readonly about: 'name' | 'meeting' | 'commitment';
  /** Of the legs of a journey, which share their words: the commitment of this normal form, the visit to this place. */
  readonly normal?: string | undefined;
  readonly place?: Span | null | undefined;
}

export interface GivenEntity {
  readonly type: EntityType;
  /** The full name, where the words at hand are another form of it. */
  readonly name?: string | undefined;
  readonly title?: string | null | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | null | undefined;
  readonly body?: string | null | undefined;
  /** What sort of body or place it is: ministry, igo, capital. */
  readonly kind?: string | null | undefined;
}

export interface GivenName extends GivenEntity {
  /** The words as they stand in texts: the name itself and its aliases. */
  readonly forms: readonly string[];
  /** ISO 8601: title and body hold from the one to the other, by the document's date. Where it lies outside, or has none, only the rest is said. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface GivenLink {
  readonly one: Span;
  readonly other: Span;
  readonly same: boolean;
}

export interface GivenDate extends Partial<Span> {
  readonly iso: string;
  readonly end_iso?: string | null | undefined;
}

/** A meeting that a person accepted, corrected or added; `trigger` tells which, or where a new one stands. */
export interface GivenMeeting {
  readonly trigger: Span;
  readonly kind?: MeetingKind | undefined;
  readonly status?: MeetingStatus | undefined;
  /** Entities by a mention of theirs. */
  readonly participants?:
    | readonly {
        readonly mention: Span;
        readonly side?: string | null | undefined;
        readonly role?: ParticipantRole | null | undefined;
        readonly leads?: boolean | undefined;
      }[]
    | undefined;
  readonly date?: GivenDate | null | undefined;
  readonly place?: Span | null | undefined;
}

/** A commitment that a person accepted, corrected or added; `action` tells which, or where a new one stands. */
export interface GivenCommitment {
  readonly action: Span;
  /** Of several that share their action: the one of this normal form. */
  readonly normal?: string | undefined;
  readonly trigger?: Span | undefined;
  readonly kind?: CommitmentKind | undefined;
  readonly firmness?: Firmness | undefined;
  readonly direction?: Direction | undefined;
  readonly committers?: readonly Span[] | undefined;
  readonly recipients?: readonly Span[] | undefined;
  readonly deadline?: GivenDate | null | undefined;
}
