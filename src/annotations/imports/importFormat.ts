import type { NewAnnotation } from '../draft';

/** An entry that was not taken over, and why; the others were. */
export interface Failed {
  /** "line 3", "entry 5". */
  readonly where: string;
  readonly reason: string;
}

/** What a file of another program holds for a text, as drafts of annotations. */
export interface Imported {
  readonly parsed: readonly NewAnnotation[];
  readonly failed: readonly Failed[];
}

/** A file format that annotations can be read from: one file a format, one line in `importFormats.ts`. */
export interface ImportFormat {
  readonly id: string;
  /** As a person picks it from a list. */
  readonly label: string;
  /** File name endings, without the dot; the longest that fits a file's name is its format. */
  readonly extensions: readonly string[];
  /**
   * Pure and never throws: what cannot be read is told entry by entry.
   * @param text the canonical text that the annotations are of: every quote is looked for in it
   */
  readonly read: (content: Uint8Array, text: string) => Imported;
}
