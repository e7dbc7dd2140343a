import type { Meeting } from '../../model';
import type { VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import type { SentenceView } from '../meetings/sentenceView';
import type { OpenList } from './list';
import type { Draft } from './draft';

/** A sentence with a word of undertaking, and one of its verbs. */
export interface Frame {
  readonly context: EventContext;
  readonly view: SentenceView;
  readonly verb: VerbGroup;
  readonly meetings: readonly Meeting[];
  /** The list that the sentence is an item of. */
  readonly list: OpenList | null;
}

/** A rule reads one verb of a sentence and proposes the commitments that hang on it. */
export interface CommitmentRule {
  readonly id: string;
  /** The codebook's words: the answer to "why?". */
  readonly definition: string;
  readonly example: string;
  apply(frame: Frame): Draft[];
}
