import type { Mention } from '../mentions/mention';
import { type Document, type Sentence, Shape, type VerbReading } from '../text/document';
import { grammarOf } from './grammarOf';
import { NOUNISH, isVerb } from './isVerb';
import { Form } from './verbForms';
import { COMMENTS, ING_NOUNS, Tag } from './wordClasses';

/** Tags of one sentence's tokens; index 0 is the sentence's first token. */
export interface Tagged {
  readonly first: number;
  readonly tags: Tag[];
  readonly verbs: (VerbReading | null)[];
  /** The outermost mention that covers the token, or null. */
  readonly mentions: (Mention | null)[];
}

/**
 * Gives every token a word class. A shallow, deterministic tagger: closed classes by list, verbs by form and neighbours,
 * names by the mentions that earlier stages found, everything else counts as a noun (an adjective before a noun is inside
 * the same phrase, so the difference does not matter here).
 * @param mentions mentions of the sentence in text order, outermost first
 */
export function tagSentence(document: Document, sentence: Sentence, mentions: readonly Mention[]): Tagged {
  const { first, last } = sentence;
  const n = last - first;
  const tags = filled<Tag>(n, Tag.Noun);
  const verbs = filled<VerbReading | null>(n, null);
  const covering = filled<Mention | null>(n, null);
  for (const mention of mentions) {
    if (mention.level === 'pronoun') continue;
    let from = Math.max(mention.first, first);
    // Title and honorific belong to the name's phrase.
    if (mention.outer) while (from > first && document.tokens[from - 1]!.start >= mention.outer.start) from--;
    for (let i = from; i < Math.min(mention.last, last); i++)
      covering[i - first] = mention.outer ? mention : (covering[i - first] ?? mention);
  }
  // First pass: what does not depend on the neighbours.
  for (let i = 0; i < n; i++) {
    const token = document.tokens[first + i]!;
    const { lower, shape } = token.word;
    if (covering[i]) tags[i] = Tag.Name;
    else if (lower === "'s" || lower === "'") tags[i] = Tag.Possessive;
    else {
      const grammar = grammarOf(token.word);
      if (grammar.closed !== null && (shape !== Shape.Upper || lower.length <= 2)) tags[i] = grammar.closed;
      else if (shape === Shape.Punctuation) tags[i] = punctuationTag(document, first, i, n);
      else if (shape === Shape.Number) tags[i] = Tag.Number;
      else if (grammar.adverb) tags[i] = Tag.Adverb;
      else if (shape === Shape.Lower || (i === 0 && shape === Shape.Title)) {
        verbs[i] = grammar.verb;
        if (verbs[i]) tags[i] = Tag.Verb;
      } else if (shape === Shape.Title) tags[i] = Tag.Noun;
    }
  }
  resolvePossessives(document, first, tags);
  joinCompounds(document, first, tags, verbs, covering);
  skipComments(document, first, tags);
  // Second pass, left to right: is a possible verb one?
  for (let i = 0; i < n; i++) {
    let tag = tags[i]!;
    const { lower } = document.tokens[first + i]!.word;
    const next = tags[i + 1];
    // "will back the talks"
    if (
      tag === Tag.Adverb &&
      lower === 'back' &&
      i > 0 &&
      (tags[i - 1] === Tag.Modal || tags[i - 1] === Tag.To) &&
      next === Tag.Determiner
    ) {
      tags[i] = tag = Tag.Verb;
      verbs[i] = { lemma: 'back', forms: Form.Base };
    }
    if (tag === Tag.Verb) tags[i] = tag = tagOfVerb(document, first, tags, verbs, covering, i, lower);
    // "they last met": no adjective before a verb.
    if (lower === 'last' && next === Tag.Verb && (i === 0 || tags[i - 1] !== Tag.Determiner)) tags[i] = tag = Tag.Adverb;
    if (tag === Tag.Noun) {
      if (isHeadlineVerb(document, first, tags, verbs, i)) tags[i] = Tag.Verb;
      else if (isUnknownVerb(document, first, tags, i)) {
        tags[i] = Tag.Verb;
        verbs[i] = { lemma: lower, forms: Form.Base };
      }
    } else if (tag === Tag.Preposition) {
      // "at least 2 percent"
      if (lower === 'at' && document.tokens[first + i + 1]?.word.lower === 'least' && tags[i + 2] === Tag.Number)
        tags[i] = tags[i + 1] = Tag.Determiner;
    } else if (tag === Tag.Determiner) {
      if (standsForNoun(lower, next)) tags[i] = Tag.Pronoun;
    } else if (tag === Tag.Subordinator) {
      if (lower === 'that') {
        if (i > 0 && (tags[i - 1] === Tag.Preposition || tags[i - 1] === Tag.Conjunction) && NOUNISH(next)) tags[i] = Tag.Determiner;
      } else if (PREPOSITIONS_TOO.has(lower) && opensPhrase(tags, verbs, i + 1)) tags[i] = Tag.Preposition;
    }
  }
  return { first, tags, verbs, mentions: covering };
}

/** "agreed to slap an embargo on", "would fit its plans": a word that no list has stands where only a verb can. */
function isUnknownVerb({ tokens }: Document, first: number, tags: readonly Tag[], i: number): boolean {
  const { shape, lower } = tokens[first + i]!.word;
  if (shape !== Shape.Lower || lower.length < 3) return false;
  let k = i - 1;
  while (k >= 0 && tags[k] === Tag.Adverb) k--;
  if (k < 0) return false;
  const next = tags[i + 1];
  if (tags[k] === Tag.To) return next === Tag.Determiner && !lower.endsWith('s');
  // "the political will", "a would-be king"
  return (
    tags[k] === Tag.Modal &&
    k > 0 &&
    !CLOSES_MODAL.has(tags[k - 1]!) &&
    tokens[first + k + 1]?.word.text !== '-' &&
    next !== Tag.Modal &&
    next !== Tag.Verb
  );
}

/** Before "will" these make a noun of it. */
const CLOSES_MODAL = new Set([Tag.Determiner, Tag.Adjective, Tag.Possessive, Tag.Preposition]);

/** `Array.fill` leaves the engine's compiled code: for a sentence's few words that is dear. */
function filled<T>(n: number, value: T): T[] {
  const out = new Array<T>(n);
  for (let i = 0; i < n; i++) out[i] = value;
  return out;
}

const PREPOSITIONS_TOO = new Set(['after', 'before', 'since', 'until', 'as']);

/** A possible verb as what it is among its neighbours: a verb, an adjective or a noun. */
function tagOfVerb(
  document: Document,
  first: number,
  tags: readonly Tag[],
  verbs: readonly (VerbReading | null)[],
  covering: readonly (Mention | null)[],
  i: number,
  lower: string,
): Tag {
  if ((lower === 'acting' || lower === 'visiting') && modifiesPerson(document, first, covering, i)) return Tag.Adjective;
  // "an official working visit"
  if (lower === 'working' && WORKING.has(document.tokens[first + i + 1]?.word.lower ?? '')) return Tag.Adjective;
  if (isVerb(document, first, tags, verbs, i, lower)) return Tag.Verb;
  const next = tags[i + 1];
  // "the meeting scheduled for"
  if (ING_NOUNS.has(lower) && next === Tag.Verb) return Tag.Noun;
  if (NOUNISH(next) || (next === Tag.Verb && (verbs[i]!.forms & (Form.Past | Form.Participle | Form.Ing)) !== 0)) return Tag.Adjective;
  return Tag.Noun;
}

const QUANTIFIERS = new Set(['both', 'all', 'each', 'some', 'many', 'two']);

/** "met her", "both agreed": a determiner without a noun. */
function standsForNoun(lower: string, next: Tag | undefined): boolean {
  if (NOUNISH(next) || next === Tag.Verb) return false;
  return lower === 'her' || (next !== Tag.Determiner && QUANTIFIERS.has(lower));
}

const WORKING = new Set([
  'visit',
  'session',
  'group',
  'groups',
  'meeting',
  'lunch',
  'dinner',
  'breakfast',
  'trip',
  'level',
  'relationship',
]);

/** "acting President X", "visiting Spanish Foreign Minister X": a modifier of the title before a name, and no verb. */
function modifiesPerson(document: Document, first: number, covering: readonly (Mention | null)[], i: number): boolean {
  for (let k = i + 1; k < Math.min(covering.length, i + 8); k++) {
    const mention = covering[k];
    if (mention) return mention.type === 'person' || mention.type === 'office';
    const { shape, lower } = document.tokens[first + k]!.word;
    if (
      shape !== Shape.Title &&
      shape !== Shape.Upper &&
      lower !== 'of' &&
      lower !== 'foreign' &&
      lower !== 'prime' &&
      lower !== 'minister' &&
      lower !== 'president'
    )
      return false;
  }
  return false;
}

/** "Mr." keeps its dot inside the phrase, "$" belongs to the number; every other mark ends a phrase. */
function punctuationTag(document: Document, first: number, i: number, n: number): Tag {
  const token = document.tokens[first + i]!;
  const text = token.word.text;
  if (text === '$' || text === '€' || text === '£' || text === '¥' || text === '%') return Tag.Number;
  // Emphasis of Markdown is no mark of the sentence.
  if (text === '*' || text === '_') return Tag.Adverb;
  if (text === '.' && token.glued && i > 0 && i < n - 1) return Tag.Noun;
  return Tag.Stop;
}

const COMMENT_OPENERS: ReadonlySet<string> = new Set(COMMENTS.map((words) => words[0]!));

/** "will, in turn, supply": the comment and its commas count as adverbs. */
function skipComments(document: Document, first: number, tags: Tag[]): void {
  const lower = (i: number): string => document.tokens[first + i]?.word.lower ?? '';
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== Tag.Modal && tags[i] !== Tag.Be && tags[i] !== Tag.Have) continue;
    const comma = tags[i + 1] === Tag.Comma ? 1 : 0;
    const at = i + 1 + comma;
    if (!COMMENT_OPENERS.has(lower(at))) continue;
    const words = COMMENTS.find((comment) => comment.every((word, k) => lower(at + k) === word));
    if (!words) continue;
    let end = at + words.length;
    if (comma === 1 && tags[end] === Tag.Comma) end++;
    for (let k = i + 1; k < Math.min(end, tags.length); k++) {
      tags[k] = Tag.Adverb;
    }
  }
}

/** "the Norland-led talks": what a hyphen ties to a name is a part of its adjective and no verb. */
function joinCompounds(
  { tokens }: Document,
  first: number,
  tags: Tag[],
  verbs: (VerbReading | null)[],
  covering: readonly (Mention | null)[],
): void {
  for (let i = 1; i + 1 < tags.length; i++) {
    if (tags[i] !== Tag.Stop || tokens[first + i]!.word.text !== '-') continue;
    const next = tokens[first + i + 1]!;
    const before = tokens[first + i - 1]!.word.shape;
    if (!tokens[first + i]!.glued || !next.glued || next.word.shape !== Shape.Lower || covering[i + 1]) continue;
    if (before !== Shape.Title && before !== Shape.Upper && !covering[i - 1]) continue;
    tags[i] = tags[i + 1] = Tag.Adjective;
    verbs[i + 1] = null;
  }
}

/** A lone apostrophe closes a plural possessive only when glued to a word; else it is a quotation mark. */
function resolvePossessives(document: Document, first: number, tags: Tag[]): void {
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== Tag.Possessive) continue;
    const token = document.tokens[first + i]!;
    if (token.word.lower === "'" && (!token.glued || i === 0)) tags[i] = Tag.Stop;
    // "it's", "he's": is or has.
    else if (i > 0 && tags[i - 1] === Tag.Pronoun) tags[i] = Tag.Be;
  }
}

/** Does a noun phrase, and no clause, follow? Looks for a finite verb before the next comma. */
function opensPhrase(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], from: number): boolean {
  if (tags[from] === Tag.Verb && (verbs[from]?.forms ?? 0) & Form.Ing) return true;
  for (let i = from; i < Math.min(tags.length, from + 14); i++) {
    const tag = tags[i]!;
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Subordinator || tag === Tag.Relative || tag === Tag.To) return true;
    if (tag === Tag.Modal || tag === Tag.Be || tag === Tag.Have || tag === Tag.Do) return i === from;
    if (tag === Tag.Verb && i > from && !((verbs[i]?.forms ?? 0) & Form.Ing)) return false;
  }
  return true;
}

/** "Bush visits Paris": an upper-case look is no hindrance, but a capitalised form in running text is a name. */
function isHeadlineVerb(document: Document, first: number, tags: readonly Tag[], verbs: (VerbReading | null)[], i: number): boolean {
  const token = document.tokens[first + i]!;
  if (token.word.shape !== Shape.Title || i === 0 || tags[i - 1] !== Tag.Name) return false;
  const sentence = document.sentences[token.sentence];
  if (sentence?.kind !== 'headline' && sentence?.kind !== 'heading') return false;
  const reading = grammarOf(token.word).verb;
  if (!reading || !(reading.forms & (Form.S | Form.Past))) return false;
  verbs[i] = reading;
  return true;
}
