import type { Analysis, Span } from '../../extraction/model';
import type { Anchor } from '../annotation';

/** An analysis, and how its spans become anchors: see `anchorIn`. */
export interface Article {
  readonly analysis: Analysis;
  readonly anchor: (span: Span) => Anchor;
}
