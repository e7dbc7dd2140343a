import type { Analysis } from '../extraction/model';
import type { Source } from './source';

/** A file that goes with an export: its name in the export's own folder. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A way to write an analysis down: one file a format, one line in `formats.ts`. */
export interface ExportFormat<Content extends string | Uint8Array = string | Uint8Array> {
  /** As the command line's `--format` takes it. */
  readonly id: string;
  /** As a person picks it from a list. */
  readonly label: string;
  /** File name extension, with the dot. */
  readonly extension: string;
  /** Pure: the same analysis and text give the same content; a string is empty or ends with a line feed. */
  readonly write: (analysis: Analysis, source: Source) => Content;
  /** Files that the format's readers want beside it (a schema, the text itself), and that are the same for every analysis of the text. */
  readonly beside?: (source: Source) => readonly ExportFile[];
}
