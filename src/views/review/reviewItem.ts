import type { Annotation } from '../../annotations/annotation';
import type { Commitment, EntityRecord, Meeting, Span } from '../../extraction/model';

/**
 * - `undecided`: the module proposes it; nobody has said anything
 * - `accepted`, `corrected`, `rejected`: so, otherwise, not so
 * - `added`: a person found it
 * - `uncertain`, `orphan`: decided, but its words cannot be found again for certain, or are gone
 */
export type ReviewStatus = 'undecided' | 'accepted' | 'corrected' | 'added' | 'rejected' | 'uncertain' | 'orphan';

/** What a person may decide of, or has decided: a finding of the module, an annotation, or both. Spans are of the analysed text. */
export interface ReviewItem {
  /** The same for the same thing in the next analysis, as far as that can be. */
  readonly key: string;
  readonly about: Annotation['about'];
  readonly status: ReviewStatus;
  readonly label: string;
  /** What it is taken for: "Minister of Trade", "held meeting". */
  readonly detail: string;
  /** Where it stands; null for an orphan. */
  readonly span: Span | null;
  /** Of what is uncertain or an orphan: where it may stand, the likeliest first. */
  readonly candidates: readonly Span[];
  /** The id of the module's finding, if there is one: `e1`, `m1`, `c1`. */
  readonly record: string | null;
  readonly finding: EntityRecord | Meeting | Commitment | null;
  readonly annotation: Annotation | null;
  /** Whether it is put up for review. */
  readonly queued: boolean;
  readonly rule: string | null;
  /** See `confidenceOf`; 1 for what was decided. */
  readonly confidence: number;
}
