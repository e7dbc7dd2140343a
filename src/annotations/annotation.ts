import * as z from 'zod/mini';
import { COMMITMENT_KINDS, ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../extraction/model';

/**
 * What a person says of a text, as the sidecar file keeps it. Always a person's statement: where it takes up something that the
 * module found, `proposed` keeps what that was. Unknown fields of a newer version are kept as they are (loose objects).
 */

/**
 * A place in a text: position and quote (W3C Web Annotation's TextPositionSelector and TextQuoteSelector).
 * Offsets are UTF-16 code units of the canonical text (no byte-order mark, line ends LF); `prefix` and `suffix` hold up to 32.
 */
export const Anchor = z.looseObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

const name = z.nullable(z.string());

/** Who or what a name stands for. An absent field is left to the module; null says that there is none. */
export const NameValue = z.looseObject({
  type: z.enum(ENTITY_TYPES),
  name: z.optional(z.string()),
  title: z.optional(name),
  /** ISO 3166-1 alpha-3. */
  country: z.optional(name),
  body: z.optional(name),
  /** What sort of body or place it is: ministry, igo, capital. */
  kind: z.optional(name),
});
export type NameValue = z.infer<typeof NameValue>;

/** Two names stand for one entity (`same`), or do not. The annotation's own anchor is the first of them. */
export const LinkValue = z.looseObject({ other: Anchor, same: z.boolean() });
export type LinkValue = z.infer<typeof LinkValue>;

/** A day, month or year that a person gives: the words that say it, if there are any, and ISO 8601 of the needed precision. */
export const DateValue = z.looseObject({ anchor: z.nullable(Anchor), iso: z.string(), end_iso: z.optional(z.nullable(z.string())) });
export type DateValue = z.infer<typeof DateValue>;

/** Entities are named by a mention of theirs: ids of entities are new with every analysis. */
export const ParticipantValue = z.looseObject({
  mention: Anchor,
  side: z.optional(name),
  role: z.optional(z.nullable(z.enum(['host', 'visitor', 'participant', 'chair', 'mediator']))),
  leads: z.optional(z.boolean()),
});
export type ParticipantValue = z.infer<typeof ParticipantValue>;

/** The anchor of a meeting is its trigger. */
export const MeetingValue = z.looseObject({
  kind: z.optional(z.enum(MEETING_KINDS)),
  status: z.optional(z.enum(MEETING_STATUSES)),
  participants: z.optional(z.array(ParticipantValue)),
  date: z.optional(z.nullable(DateValue)),
  place: z.optional(z.nullable(Anchor)),
});
export type MeetingValue = z.infer<typeof MeetingValue>;

/** The anchor of a commitment is its action: two commitments may share a trigger, never an action. */
export const CommitmentValue = z.looseObject({
  kind: z.optional(z.enum(COMMITMENT_KINDS)),
  firmness: z.optional(z.literal([1, 2, 3, 4, 5])),
  direction: z.optional(z.enum(['do', 'refrain', 'continue', 'stop'])),
  committers: z.optional(z.array(Anchor)),
  recipients: z.optional(z.array(Anchor)),
  deadline: z.optional(z.nullable(DateValue)),
  trigger: z.optional(Anchor),
  /** The action's normal form as the module had it: tells apart the legs of a journey, which share their words. */
  normal: z.optional(z.string()),
});
export type CommitmentValue = z.infer<typeof CommitmentValue>;

/**
 * - `open`: nothing decided; there is a note or a flag
 * - `accepted`: it is so, with `value` as the person has it (an addition is accepted from the start)
 * - `rejected`: it is not so, and is not to be proposed again
 * - `withdrawn`: taken back; the record stays for its history
 */
export const ANNOTATION_STATES = ['open', 'accepted', 'rejected', 'withdrawn'] as const;
export type AnnotationState = (typeof ANNOTATION_STATES)[number];

/** One step in the life of a record: who, when, in which operation, and what the changed fields were before. */
export const Change = z.looseObject({
  rev: z.int().check(z.positive()),
  /** Records changed together carry the same operation, and are undone together. */
  op: z.string(),
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The operation that this one takes back, or does again. */
  undoes: z.optional(z.string()),
  redoes: z.optional(z.string()),
  /** What the person did, in the words of the command: undo says it. */
  label: z.optional(z.string()),
  /** Operations of `conflicts` that this change has settled. */
  settles: z.optional(z.array(z.string())),
  /** Null: the field was absent. A record that did not exist was `withdrawn`. */
  was: z.record(z.string(), z.unknown()),
});
export type Change = z.infer<typeof Change>;

/** A change that was made without knowing of a newer one of the same fields: what it made of them, until a person settles it. */
export const Conflict = z.looseObject({ op: z.string(), by: z.string(), at: z.string(), set: z.record(z.string(), z.unknown()) });
export type Conflict = z.infer<typeof Conflict>;

const common = {
  /** 128 random bits, as 32 hexadecimal digits. */
  id: z.string().check(z.minLength(1)),
  state: z.enum(ANNOTATION_STATES),
  anchor: Anchor,
  note: z.optional(z.string()),
  flag: z.optional(z.boolean()),
  /** Counts the changes of this record, from 1. */
  rev: z.int().check(z.positive()),
  /** Who made the newest change, and when. */
  by: z.string(),
  at: z.string(),
  /** Every change, oldest first, the newest included. */
  history: z.array(Change),
  /** What others made of this record at the same time, sorted by operation. */
  conflicts: z.optional(z.array(Conflict)),
};
/** What the module found and the person took up: its rule and its reading then. Null: the person's own addition. */
const proposed = <T extends z.ZodMiniType>(value: T) => z.nullable(z.looseObject({ rule: z.string(), value }));

export const Annotation = z.discriminatedUnion('about', [
  z.looseObject({
    ...common,
    about: z.literal('name'),
    value: NameValue,
    proposed: proposed(NameValue),
    /** Whether the decision holds for these words wherever they stand in the text, or at this place only. */
    scope: z.enum(['everywhere', 'here']),
  }),
  z.looseObject({ ...common, about: z.literal('link'), value: LinkValue, proposed: z.null() }),
  z.looseObject({ ...common, about: z.literal('meeting'), value: MeetingValue, proposed: proposed(MeetingValue) }),
  z.looseObject({ ...common, about: z.literal('commitment'), value: CommitmentValue, proposed: proposed(CommitmentValue) }),
  /** A note or flag on words that nothing else is said of. */
  z.looseObject({ ...common, about: z.literal('note'), value: z.looseObject({}), proposed: z.null() }),
]);
export type Annotation = z.infer<typeof Annotation>;
export type AnnotationAbout = Annotation['about'];

/** The first line of a sidecar file. */
export const Header = z.looseObject({
  /** Version of the format. */
  communique: z.int().check(z.positive()),
  unit: z.literal('utf16'),
  /** SHA-256 of the canonical text in UTF-8, as hexadecimal digits, and the text's length in code units. */
  hash: z.string(),
  length: z.int().check(z.nonnegative()),
  /** Records were purged: no copy of the text is kept from then on. */
  copy: z.optional(z.literal('none')),
  annotator: z.string(),
  codebook: z.string(),
  module: z.string(),
  /** How many lines at the end of the file are no records; they were told of and backed up. */
  kept: z.optional(z.int().check(z.nonnegative())),
});
export type Header = z.infer<typeof Header>;
