import type { Analysis } from '../extraction/model';
import type { Edit } from '../annotations/anchoring/edits';

/**
 * - `untouched`: it does not read like a diplomatic text, or the person said to leave it alone
 * - `analysing`: an analysis is due
 * - `analysed`, `nothing-found`: done; there are findings, or none
 * - `too-large`: above the size up to which texts are analysed without being asked
 * - `error`: the analysis failed; `error` says how
 */
export type ArticleStatus = 'untouched' | 'analysing' | 'analysed' | 'nothing-found' | 'too-large' | 'error';

/** What is known of one open document. A snapshot: every change makes a new one. */
export interface ArticleState {
  readonly uri: string;
  readonly status: ArticleStatus;
  /** The newest analysis; null before the first. While a newer one is due this is the one before. */
  readonly analysis: Analysis | null;
  /** The text that `analysis` was made of: its offsets are offsets of this. */
  readonly text: string;
  /** `text` was read as Markdown. */
  readonly markdown: boolean;
  /** What was edited since: `moveSpan(span, edits)` gives a span's place in the document as it is now. */
  readonly edits: readonly Edit[];
  /** What was edited between the analysis before this one and this one. */
  readonly carried: readonly Edit[];
  /** The document's date as the person gave it (`YYYY-MM-DD`); null: taken from the text. */
  readonly published: string | null;
  readonly error: string | null;
}
