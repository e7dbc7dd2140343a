import { COMMITMENT_KINDS, ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../../extraction/model';
import type { Anchor, Annotation, AnnotationAbout } from '../annotation';

/** A field that coders are compared in. */
export interface Field {
  readonly name: string;
  /** From least to most, where the values have an order. */
  readonly order?: readonly string[];
  /** The values that there are, where they can be listed: an adjudicator picks from them. */
  readonly choices?: readonly string[];
  /** An adjudicator may write a value that nobody gave: words, or a date in ISO 8601. */
  readonly written?: 'words' | 'date';
}

/** Whether the thing is there at all is asked of every record. */
export const DECISION: Field = { name: 'decision', choices: ['accepted', 'rejected'] };

/** The fields of each sort of record, beside the decision; their names are those of the record's value. */
export const FIELDS: Readonly<Record<AnnotationAbout, readonly Field[]>> = {
  name: [
    { name: 'type', choices: ENTITY_TYPES },
    ...['name', 'title', 'country', 'body'].map((name) => ({ name, written: 'words' }) as const),
  ],
  meeting: [
    { name: 'kind', choices: MEETING_KINDS },
    { name: 'status', choices: MEETING_STATUSES },
    { name: 'participants' },
    { name: 'date', written: 'date' },
    { name: 'place' },
  ],
  commitment: [
    { name: 'kind', choices: COMMITMENT_KINDS },
    { name: 'firmness', order: ['1', '2', '3', '4', '5'], choices: ['5', '4', '3', '2', '1'] },
    { name: 'direction', choices: ['do', 'refrain', 'continue', 'stop'] },
    { name: 'committers' },
    { name: 'recipients' },
    { name: 'deadline', written: 'date' },
  ],
  link: [],
  note: [],
};

/** What a record has in a field, as a value of its sort: what the person said, or else what the module had proposed. */
export function rawValue(record: Annotation, field: string): unknown {
  if (field === DECISION.name) return record.state === 'open' ? undefined : record.state;
  if (record.state !== 'accepted') return undefined;
  const own = (record.value as Readonly<Record<string, unknown>>)[field];
  return own === undefined ? (record.proposed?.value as Readonly<Record<string, unknown>> | undefined)?.[field] : own;
}

/**
 * The same as text, to be compared and shown; null where the record says nothing of the field. People and bodies are compared by the
 * words that name them, in any order; dates by their ISO form.
 */
export function valueOf(record: Annotation, field: string): string | null {
  const value = rawValue(record, field);
  if (value === undefined) return null;
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map(wordsOf).sort().join('; ') || 'none';
  if (typeof value === 'object') return wordsOf(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { mention, iso, end_iso: end, exact } = value as { mention?: Anchor; iso?: string; end_iso?: string | null; exact?: string };
  if (mention) return plain(mention.exact);
  return iso === undefined ? plain(exact ?? '') : end ? `${iso}/${end}` : iso;
}

const plain = (words: string): string => words.split(/\s+/u).filter(Boolean).join(' ');
