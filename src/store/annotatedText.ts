import type { Annotation } from '../annotations/annotation';

/** What people have decided about one text. A snapshot: every change makes a new one. */
export interface AnnotatedText {
  readonly uri: string;
  /** Who decides here. */
  readonly annotator: string;
  /** Every record, withdrawn ones included, sorted by id. */
  readonly records: readonly Annotation[];
  /** Why nothing can be decided here; null where it can. */
  readonly readOnly: string | null;
  /** What `undo` would take back and `redo` do again, in the words of the command; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}
