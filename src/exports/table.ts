import type { Analysis } from '../extraction/model';
import type { Annotation } from '../annotations/annotation';
import type { Source } from './source';

/** A table of one kind of record: what CSV and Markdown tables are written from. */
export interface Table {
  /** As the command line's `--table` takes it. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: (analysis: Analysis, source: Source) => readonly (readonly (string | number)[])[];
  /** What a person said of the record in each row. */
  readonly said: (analysis: Analysis, source: Source) => readonly (Annotation | undefined)[];
}
