import type { Given } from '../given';
import type { When } from '../model';
import type { EntityIndex } from '../mentions/mention';
import type { Watch } from '../watch';
import type { ClauseReader } from '../syntax/parseClauses';
import type { Document } from '../text/document';

/** What the events stage reads: all that earlier stages made. */
export interface EventContext {
  readonly document: Document;
  readonly index: EntityIndex;
  readonly dates: readonly When[];
  readonly published: string | null;
  readonly clauses: ClauseReader;
  /** What a person decided of meetings and commitments. */
  readonly given: Given | null;
  /** Hears what the rules do. */
  readonly watch?: Watch | null;
}
