import type {
  CommitmentKind,
  Direction,
  EntityType,
  Firmness,
  MeetingKind,
  MeetingStatus,
  Qualifier,
  Rank,
} from '../../src/extraction/model';

/** A text of a gold set. */
export interface GoldText {
  /** What stands before its first `-` or `:` is the text's source. */
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

/** Words of the text: everywhere where they stand, or once, inside some longer words. */
export type Quote = string | { readonly quote: string; readonly in: string };

export interface GoldOffice {
  readonly title: string;
  readonly country?: string | null;
  /** An entity's key, or the body's name. */
  readonly body?: string | null;
  readonly qualifier?: Qualifier | null;
  readonly rank?: Rank | null;
}

export interface GoldEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly country?: string | null;
  readonly surfaces?: readonly Quote[];
  readonly nominals?: readonly Quote[];
  readonly pronouns?: readonly Quote[];
  readonly offices?: readonly GoldOffice[];
}

interface GoldRecord {
  readonly key: string;
  readonly trigger: string;
  readonly evidence: readonly string[];
}

/** Who takes part and where are keys of entities, the date as ISO 8601 has it (`--01-23` where the year is not known). */
export interface GoldMeeting extends GoldRecord {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly background?: boolean;
  readonly participants?: readonly string[];
  readonly date?: string | null;
  readonly place?: string | null;
}

export interface GoldCommitment extends GoldRecord {
  readonly kind: CommitmentKind;
  readonly firmness: Firmness;
  readonly direction?: Direction;
  readonly committers?: readonly string[];
  readonly recipients?: readonly string[];
  readonly action: string;
  readonly deadline?: string | null;
  readonly condition?: string | null;
  readonly meeting?: string | null;
}

/** What a person found in a text, in quotes of it. */
export interface GoldAnnotation {
  readonly id: string;
  readonly entities?: readonly GoldEntity[];
  readonly meetings?: readonly GoldMeeting[];
  readonly commitments?: readonly GoldCommitment[];
}
