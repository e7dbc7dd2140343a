import type { MeetingNoun, MeetingNounClass } from '../../lexicon/triggers/meetingNouns';
import type { MeetingVerbFamily } from '../../lexicon/triggers/meetingVerbs';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import type { Draft } from './draft';
import type { SentenceView, Slot } from './sentenceView';

interface Frame {
  readonly context: EventContext;
  readonly view: SentenceView;
  /** Drafts made before this one, in text order. */
  readonly drafts: readonly Draft[];
}

/** A verb that may tell of a meeting, in its sentence. */
export interface VerbFrame extends Frame {
  readonly verb: VerbGroup;
}

/** A noun that may tell of a meeting, in its phrase and its clause. */
export interface NounFrame extends Frame {
  readonly phrase: NounPhrase;
  readonly noun: MeetingNoun;
  readonly slot: Slot | null;
}

/** A word that tells of a meeting by itself. */
export interface WordFrame extends Frame {
  readonly at: number;
}

interface RuleText {
  readonly id: string;
  /** The codebook's words: the answer to "why?". */
  readonly definition: string;
  readonly example: string;
}

export interface VerbRule extends RuleText {
  readonly families: readonly MeetingVerbFamily[];
  apply(frame: VerbFrame): Draft[];
}

export interface NounRule extends RuleText {
  readonly classes: readonly MeetingNounClass[];
  apply(frame: NounFrame): Draft[];
}

export interface WordRule extends RuleText {
  /** Lower case. */
  readonly words: readonly string[];
  apply(frame: WordFrame): Draft[];
}
