import type { Span } from '../model';
import type { Tag } from '../syntax/wordClasses';
import type { TitleWord } from '../lexicon/titles';

/** How a word is written. */
export const enum Shape {
  Lower,
  /** First letter upper, the rest not all upper: "Minister", "McCain", "al-Assad" is Lower. */
  Title,
  /** Two or more letters, all upper, with or without dots: "NATO", "U.S.". */
  Upper,
  /** "G.", "G.Zandanshatar" is Title. */
  Initial,
  /** Begins with a digit. */
  Number,
  Punctuation,
}

/**
 * One distinct surface form. Interned for the document: whatever is known of a word by its form alone is looked up
 * once per form, not once per token.
 */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophes straightened: "u.s.", "'s". */
  readonly lower: string;
  readonly shape: Shape;
  /** Bit set of `lexicon/flags.ts`. */
  readonly flags: number;
  /** Bit set of the sets that hold the form: see `lexicon/formSet.ts`. */
  readonly sets: number;
  /** What the form is in titles of posts, if anything. */
  readonly title: TitleWord | undefined;
  /** What the clause reader knows of the form; filled by it when the form is first read. */
  grammar: WordGrammar | null;
  /** Hashes under which the lexicon's trie knows the form; filled by `lexicon/matchAt.ts` when the form is first looked up. */
  hashes: WordHashes | null;
  /** The two states that the form joins ("Danish-Norwegian": see `mentions/people/country/readPair.ts`), null if none; undefined until somebody asks. */
  pair: readonly [string, string] | null | undefined;
  /** How surely the form tells of a meeting (see `lexicon/triggers/meetingForms.ts`); -1 until somebody asks. */
  meeting: number;
}

export interface WordHashes {
  /** Of the folded form, case kept. */
  readonly name: number;
  /** Of the folded form in lower case. */
  readonly phrase: number;
}

/** The grammar of a form by itself: see `syntax/grammarOf.ts`. */
export interface WordGrammar {
  /** A closed word class. */
  readonly closed: Tag | null;
  readonly adverb: boolean;
  readonly verb: VerbReading | null;
  /** What may follow the form in a preposition of several words: "of" after "ahead". */
  readonly compounds: readonly (readonly string[])[] | null;
}

/** A verb that a form can be. */
export interface VerbReading {
  readonly lemma: string;
  /** Bit set of `Form` in `syntax/verbForms.ts`. */
  readonly forms: number;
}

export interface Token extends Span {
  readonly index: number;
  readonly word: Word;
  /** Index of the sentence. */
  readonly sentence: number;
  /** No white space between this token and the one before it. */
  readonly glued: boolean;
}

export type SentenceKind = 'prose' | 'headline' | 'bullet' | 'heading';

export interface Sentence extends Span {
  readonly index: number;
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** Whether it is written in the case of headlines (`text/titleCased.ts`) or nearly so (`mentions/capitals.ts`); null until somebody asks. */
  titleCased: boolean | null;
  capitalised: boolean | null;
}

/** A text cut into tokens and sentences: what every later stage reads. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Spans of the paragraphs. */
  readonly paragraphs: readonly Span[];
  /** Quoted stretches ("..."), spans in text order, without the quotation marks. */
  readonly quotations: readonly Span[];
  /** The dateline at the head ("TASHKENT, March 4 (Agency) -"), if there is one. */
  readonly dateline: (Span & { readonly place: Span | null; readonly agency: Span | null }) | null;
}
