import type { Annotation } from '../annotations/annotation';
import type { AnchorKey } from '../annotations/anchorsOf';
import type { Placement } from '../annotations/anchoring/placement';
import type { AnnotationProblem } from './annotating/annotationProblem';

/** What people have decided about one open text. A snapshot: every change makes a new one. */
export interface AnnotatedText {
  readonly uri: string;
  /** Who decides here. */
  readonly annotator: string;
  /** Every record, withdrawn ones included, sorted by id. */
  readonly records: readonly Annotation[];
  /** Where each anchor stands, by `anchorsOf` (a record's own by its id): spans of the text as the editor has it now. */
  readonly placements: ReadonlyMap<AnchorKey, Placement>;
  /** What is wrong with the file of decisions. */
  readonly problems: readonly AnnotationProblem[];
  /** Why nothing can be decided here; null where it can. */
  readonly readOnly: 'newer' | 'unreadable' | 'file-system' | null;
  /** What `undo` would take back and `redo` do again, in the words of the command; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}
