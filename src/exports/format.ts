import type { Analysis } from '../extraction/model';
import type { Source } from './source';

/** A way to write an analysis down: one file a format, one line in `formats.ts`. */
export interface ExportFormat {
  /** As the command line's `--format` takes it. */
  readonly id: string;
  /** As a person picks it from a list. */
  readonly label: string;
  /** File name extension, with the dot. */
  readonly extension: string;
  /** VS Code's language id of the result. */
  readonly languageId: string;
  /** Pure: the same analysis and text give the same string, which ends with a line feed. */
  readonly write: (analysis: Analysis, source: Source) => string;
}
