import type { Given } from './given';

/**
 * The types of everything the extraction module returns: one {@link Analysis} of one text.
 * All offsets are UTF-16 code units of the input text, end exclusive: `text.slice(start, end)` is the quote.
 * The words that the string fields take are those of the codebook.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'range' | 'vague';
export type DateBasis = 'explicit' | 'relative' | 'inferred-year';

/** A calendar expression and what it stands for. */
export interface When extends Span {
  /** `2024-01-23`, `2024-01`, `2024`, or `--01-23` where the year is unknown; null where it cannot be resolved. */
  readonly iso: string | null;
  /** Last day of a range. */
  readonly end_iso?: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

export const ENTITY_TYPES = ['person', 'office', 'body', 'delegation', 'country', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type MentionLevel = 'name' | 'nominal' | 'pronoun';

/** Codebook section 2: 1 head of state or government ... 4 other official, 0 no office. */
export type Rank = 0 | 1 | 2 | 3 | 4;
export type Qualifier = 'acting' | 'deputy' | 'former' | 'elect' | 'special';

export interface Office extends Span {
  readonly title: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** An entity id. */
  readonly body: string | null;
  readonly qualifier: Qualifier | null;
  readonly rank: Rank | null;
}

export interface MentionRecord extends Span {
  readonly level: MentionLevel;
  readonly rule: string;
}

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly country: string | null;
  readonly kind: string | null;
  readonly offices: readonly Office[];
  readonly mentions: readonly MentionRecord[];
}

export const MEETING_KINDS = [
  'meeting',
  'visit',
  'call',
  'summit',
  'conference',
  'negotiation',
  'mediation',
  'ceremony',
  'summons',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = [
  'denied',
  'cancelled',
  'postponed',
  'refused',
  'not-held',
  'held',
  'ongoing',
  'planned',
  'proposed',
  'unclear',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export type ParticipantRole = 'host' | 'visitor' | 'participant' | 'chair' | 'mediator';

export interface Participant {
  /** An entity id. */
  readonly entity: string;
  /** The state or body on whose side this participant stands: an ISO code, or an entity id for a body without a country. */
  readonly side: string | null;
  readonly role: ParticipantRole | null;
  readonly leads: boolean;
}

export type AttributionKind = 'own voice' | 'official statement' | 'quoted' | 'reported' | 'anonymous' | 'opposing side';

export interface Attribution {
  readonly kind: AttributionKind;
  /** Entity ids, or the words of the text where the source is no entity; the nearest source first. */
  readonly sources: readonly string[];
}

export interface Codes {
  readonly cameo: string | null;
  readonly plover: string | null;
}

export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly background: boolean;
  readonly participants: readonly Participant[];
  readonly date: When | null;
  /** An entity id. */
  readonly place: string | null;
  readonly topics: readonly Span[];
  readonly trigger: Span;
  readonly evidence: readonly Span[];
  readonly attribution: Attribution;
  readonly codes: Codes;
  readonly rule: string;
}

export const COMMITMENT_KINDS = [
  'visit',
  'meeting',
  'agreement',
  'aid',
  'trade-investment',
  'security-military',
  'policy',
  'cooperation',
  'other',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export type Firmness = 1 | 2 | 3 | 4 | 5;
export type Direction = 'do' | 'refrain' | 'continue' | 'stop';

export interface Amount extends Span {
  readonly value: number | null;
  readonly unit: string | null;
}

export interface Commitment {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly firmness: Firmness;
  readonly direction: Direction;
  /** Entity ids. */
  readonly committers: readonly string[];
  readonly recipients: readonly string[];
  readonly joint: boolean;
  /** What is to be done, and a short normal form ("visit Tokyo"). */
  readonly action: Span & { readonly normal: string };
  readonly condition: Span | null;
  readonly deadline: When | null;
  readonly amount: Amount | null;
  readonly trigger: Span;
  readonly evidence: readonly Span[];
  /** The id of the meeting that this commitment is about. */
  readonly meeting: string | null;
  readonly attribution: Attribution;
  readonly codes: Codes;
  readonly rule: string;
}

export interface Analysis {
  readonly version: 1;
  readonly id?: string;
  readonly document: { readonly length: number; readonly language: string; readonly published: string | null };
  readonly entities: readonly EntityRecord[];
  readonly dates: readonly When[];
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
}

export interface ExtractOptions {
  /** Echoed in the analysis. */
  readonly id?: string;
  /** The document's date, `YYYY-MM-DD`. Without it the date comes from the text; never from the clock. */
  readonly published?: string | null;
  /** Read front matter, headings, emphasis and links as Markdown does. Offsets stay those of the text. */
  readonly markdown?: boolean;
  /** What a person decided of this text. */
  readonly given?: Given | null;
}
