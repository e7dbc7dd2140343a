import type { Mention } from '../mentions/mention';

/** What the events stage reads of a sentence: verb groups with their arguments. Offsets are token indices of the document, ends exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Token index of the head noun (last token of the name for a mention). */
  readonly head: number;
  /** Mentions that are the head of this phrase or are coordinated in it ("X and Y", "X, Y and Z"), not those nested in modifiers. */
  readonly mentions: readonly Mention[];
  /** Preposition phrases attached to this noun ("the meeting between X and Y"). */
  readonly preps: readonly Prep[];
}

export interface Prep {
  /** Token index of the preposition. */
  readonly at: number;
  /** Lower case: "with", "in", "ahead of". */
  readonly word: string;
  readonly object: NounPhrase;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

export interface VerbGroup {
  readonly sentence: number;
  /** From the first auxiliary to the head verb, adverbs and negation included. */
  readonly first: number;
  readonly last: number;
  /** Token of the main verb. */
  readonly head: number;
  /** Lemma of the main verb: "meet". */
  readonly lemma: string;
  readonly form: VerbForm;
  /** Of a finite group: tense of its first verb. A modal group has tense 'present' and `modal` set. */
  readonly tense: 'past' | 'present' | null;
  readonly modal: 'will' | 'would' | 'shall' | 'should' | 'can' | 'could' | 'may' | 'might' | 'must' | null;
  /** "going to" counts as modal will. */
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Who does it: for a passive, the surface subject; for infinitives and gerunds, the controller (subject or object of the governor). */
  subject: NounPhrase | null;
  /** Direct object(s) after the verb. */
  object: NounPhrase | null;
  /** Preposition phrases after the verb, in order. Of a passive, "by" gives the agent. */
  preps: Prep[];
  /** The verb that this one is the complement of: "agreed" of "to visit"; "said" of the verb of a that-clause. */
  governor: VerbGroup | null;
  /** How it hangs on its governor. */
  link: 'to' | 'ing' | 'that' | 'quote' | 'coordinated' | 'relative' | 'adverbial' | null;
  /** Subordinator that opens its clause: "if", "after", "when", "that", "who", ... lower case. */
  readonly subordinator: string | null;
}

export interface Clauses {
  /** All verb groups of a sentence, in text order. */
  readonly verbs: readonly VerbGroup[];
  /** All top noun phrases of a sentence, in text order. */
  readonly phrases: readonly NounPhrase[];
}
