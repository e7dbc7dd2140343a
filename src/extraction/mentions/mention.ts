import type { GivenEntity } from '../given';
import type { EntityType, MentionLevel, Office, Qualifier, Rank, Span } from '../model';

/** An office as a mention gives it, before entities exist. */
export interface OfficeDraft extends Span {
  readonly title: string;
  /** ISO 3166-1 alpha-3, from the country or the nationality adjective in the title phrase. */
  readonly country: string | null;
  /** The mention of the body that the office belongs to. */
  readonly body: Mention | null;
  readonly qualifier: Qualifier | null;
  readonly rank: Rank | null;
  /** "his Chinese counterpart Wang Yi": the office is the one of the person that the possessive refers to. */
  readonly counterpart?: boolean;
}

/** By what the state of a person is looked up, in lower case. */
export interface NameKeys {
  /** The whole name. */
  readonly full: string;
  /** Its last word, without a joined article. */
  readonly last: string;
}

/**
 * A span that refers to something. Extractors make mentions, refiners change or drop them, coreference links them.
 * Dates are no mentions of entities: see {@link ../mentions/dates}.
 */
export interface Mention extends Span {
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly level: MentionLevel;
  /** Id of the rule that proposed it. */
  readonly rule: string;
  /** ISO 3166-1 alpha-3, where the words of the mention say so (a country's name, an adjective, a known capital). */
  readonly country: string | null;
  /** Of a body or a place: ministry, igo, capital, city ... */
  readonly kind: string | null;
  /** Gazetteer key shared by all names of one thing: "the United States" and "U.S." share one. */
  readonly key?: string | undefined;
  /** Of a person or an office. */
  readonly offices?: readonly OfficeDraft[] | undefined;
  /** Family name as far as known (lower case), for persons. */
  readonly family?: string | undefined;
  /** From an honorific or a pronoun in the text, never from a name. */
  readonly gender?: 'f' | 'm' | undefined;
  readonly plural?: boolean | undefined;
  /** The words that introduce the mention and belong to it though not to its span: title and honorific before a name. Starts at or before `start`. */
  readonly outer?: Span | undefined;
  /** What a person decided of these words; `firm`: against a longer name around them too. */
  readonly given?: { readonly entity: GivenEntity; readonly firm: boolean } | undefined;
  /** What coreference takes it for a mention of, while it works, and at its end: fields of the mention, since they are asked for everywhere. */
  cluster?: object | undefined;
  keys?: NameKeys | undefined;
  entity?: Entity | undefined;
}

/** A cluster of mentions that refer to one thing, with what is known of it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly country: string | null;
  readonly kind: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** `body` is an entity id. */
  readonly offices: readonly Office[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** Entities, and the way from a mention to its entity. Groups ("the sides", "both leaders") resolve to several. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** The entity of a mention. */
  entityOf(mention: Mention): Entity | undefined;
  /** All linked mentions in text order (outermost first at one start). */
  readonly mentions: readonly Mention[];
}
