import type { Qualifier, Rank } from '../../model';
import type { Mention } from '../mention';

/** A title as the text gives it, with or without a holder. Token indices, ends exclusive. */
export interface TitlePhrase {
  /** With the adjective or possessive of the country, without the article: "Turkmenistan's Minister of Foreign Affairs". */
  readonly first: number;
  readonly last: number;
  /** The title alone: "Minister of Foreign Affairs". */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** Token of the noun that the phrase turns on. */
  readonly head: number;
  readonly plural: boolean;
  readonly rank: Rank;
  readonly qualifier: Qualifier | null;
  /** ISO 3166-1 alpha-3 of the adjective, the possessive, the noun before it or the last "of". */
  readonly country: string | null;
  /** Of a plural title with several countries: "the foreign ministers of A and B". */
  readonly countries: readonly string[];
  readonly body: Mention | null;
  /** The article or the possessive pronoun before it. */
  readonly determiner: 'the' | 'a' | 'possessive' | null;
  /** "his Chinese counterpart". */
  readonly counterpart: boolean;
  /** Whether somebody is named who has it: the rules for people find out (`mentions/people`). */
  held: boolean;
}
