import type { Mention } from '../mentions/mention';

/** What the events stage reads of a sentence: verb groups with their arguments. Positions are token indices of the document, ends exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Token of the head noun (last token of the name for a mention). */
  readonly head: number;
  /** Mentions that are the head of this phrase, coordinated in it ("X and Y", "X, Y and Z") or in apposition to a head that is none; not those in modifiers. */
  mentions: Mention[];
  /** Mentions inside the phrase that modify its head: "Russian officials", "the U.S. plan". */
  readonly modifiers: readonly Mention[];
  /** Whose it is: "Putin's visit", "his visit". */
  readonly possessor: Mention | null;
  /** Preposition phrases that follow the noun ("the meeting between X and Y"). */
  preps: Prep[];
  /** A bare adverbial of time ("Friday", "last week"): never a subject or an object. */
  readonly temporal: boolean;
  /** Further conjuncts, where this phrase is the first of a coordination. */
  conjuncts: NounPhrase[];
}

export interface Prep {
  /** Token of the preposition. */
  readonly at: number;
  /** Lower case: "with", "in", "ahead of". */
  readonly word: string;
  readonly object: NounPhrase;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';
export type Modal = 'will' | 'would' | 'shall' | 'should' | 'can' | 'could' | 'may' | 'might' | 'must';

export interface VerbGroup {
  readonly sentence: number;
  /** From the first auxiliary (or "to") to the head verb, adverbs and negation included. */
  readonly first: number;
  readonly last: number;
  /** Token of the main verb. */
  readonly head: number;
  /** Lemma of the main verb: "meet"; "be" for a copula. */
  readonly lemma: string;
  form: VerbForm;
  /** Of a finite group without a modal. */
  tense: 'past' | 'present' | null;
  /** "is going to" counts as will. Conjuncts inherit it: "will meet and discuss". */
  modal: Modal | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  passive: boolean;
  readonly negated: boolean;
  /** Who does it; of a passive, the surface subject. Of infinitives and gerunds, the controller. */
  subject: NounPhrase | null;
  object: NounPhrase | null;
  /** "lend Venezuela $1 billion": the second noun phrase. */
  secondObject: NounPhrase | null;
  /** Preposition phrases after the verb, up to the next verb, in order (also those that hang on its object). Of a passive, "by" gives the agent. */
  preps: Prep[];
  /** Token of the first word after a copula or a passive's head, where that is no noun phrase: "ready", "due", "able". */
  predicate: number | null;
  /** The verb that this one is the complement of: "agreed" of "to visit"; "said" of the verb of what was said. Conjuncts inherit it, as they do subject, modal and link. */
  governor: VerbGroup | null;
  /** The noun that an infinitive hangs on: "plans to visit". Token index. */
  governorNoun: number | null;
  link: 'to' | 'ing' | 'that' | 'quote' | 'relative' | 'adverbial' | null;
  /** The verb that this one is coordinated with: "open" of "agreed to open and expand". */
  conjunctOf: VerbGroup | null;
  /** What opens its clause: "if", "after", "when", "that", "who" ... lower case. */
  subordinator: string | null;
}

export interface Clauses {
  /** All verb groups of a sentence, in text order. */
  readonly verbs: readonly VerbGroup[];
  /** All noun phrases of a sentence, in text order, conjuncts and objects of prepositions included. */
  readonly phrases: readonly NounPhrase[];
}
