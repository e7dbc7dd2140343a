import * as z from 'zod/mini';
import type { Annotation, Header } from '../annotation';

/** What stands in place of a record that a person has destroyed: it keeps the record from coming back out of another copy of the file. */
export const Purged = z.looseObject({
  id: z.string().check(z.minLength(1)),
  about: z.literal('purged'),
  by: z.string(),
  at: z.string(),
});
export type Purged = z.infer<typeof Purged>;

/** A record of a kind that this version does not know: kept as it is written. */
export interface OtherRecord {
  readonly id: string;
  readonly text: string;
}

/** A line that is no record: kept byte for byte. */
export interface KeptLine {
  /** Its number in the file that was read, from 1. */
  readonly line: number;
  /** Without the line feed. */
  readonly bytes: Uint8Array;
  /** What is wrong with it. */
  readonly why: 'encoding' | 'json' | 'depth' | 'record';
}

/** What a sidecar file holds. */
export interface Sidecar {
  /** Null: there was none that could be read. */
  readonly header: Header | null;
  /** Sorted by id, each id once. */
  readonly records: readonly Annotation[];
  readonly purged: readonly Purged[];
  readonly others: readonly OtherRecord[];
  readonly kept: readonly KeptLine[];
  /**
   * The canonical text as it was when the file was written: what was edited since, with the text closed, is told from it more surely than from
   * quotes. Null: none is kept. A merge may have put two together; an anchor is looked for by it only where it stands in it.
   */
  readonly copy: string | null;
}

export const EMPTY_SIDECAR: Sidecar = { header: null, records: [], purged: [], others: [], kept: [], copy: null };
