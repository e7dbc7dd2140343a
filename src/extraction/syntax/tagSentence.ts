import { Shape, type Document, type Sentence, type VerbReading } from '../text/document';
import type { Mention } from '../mentions/mention';
import { grammarOf } from './grammarOf';
import { Form } from './verbForms';
import { ADJECTIVE_TOO, COMMENTS, ING_NOUNS, NOUN_TOO, NOUNS_AFTER_TO, PARTICIPLE_ADJECTIVES, REPORTING, Tag } from './wordClasses';

/** Tags of one sentence's tokens; index 0 is the sentence's first token. */
export interface Tagged {
  readonly first: number;
  readonly tags: Tag[];
  readonly verbs: (VerbReading | null)[];
  /** The outermost mention that covers the token, or null. */
  readonly mentions: (Mention | null)[];
}

const NOUNISH = (tag: Tag | undefined): boolean => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Adjective || tag === Tag.Number;

/**
 * Gives every token a word class. A shallow, deterministic tagger: closed classes by list, verbs by form and neighbours,
 * names by the mentions that earlier stages found, everything else counts as a noun (an adjective before a noun is inside
 * the same phrase, so the difference does not matter here).
 * @param mentions mentions of the sentence in text order, outermost first
 */
export function tagSentence(document: Document, sentence: Sentence, mentions: readonly Mention[]): Tagged {
  const { first, last } = sentence;
  const n = last - first;
  const tags = new Array<Tag>(n).fill(Tag.Noun);
  const verbs = new Array<VerbReading | null>(n).fill(null);
  const covering = new Array<Mention | null>(n).fill(null);
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
  skipComments(document, first, tags);
  // Second pass, left to right: is a possible verb one?
  const after = (i: number): Tag | undefined => tags[i + 1];
  for (let i = 0; i < n; i++) {
    const lower = document.tokens[first + i]!.word.lower;
    if (tags[i] === Tag.Verb && (lower === 'acting' || lower === 'visiting') && modifiesPerson(document, first, covering, i)) {
      tags[i] = Tag.Adjective;
      continue;
    }
    // "will back the talks"
    if (
      lower === 'back' &&
      tags[i] === Tag.Adverb &&
      (tags[i - 1] === Tag.Modal || tags[i - 1] === Tag.To) &&
      after(i) === Tag.Determiner
    ) {
      tags[i] = Tag.Verb;
      verbs[i] = { lemma: 'back', forms: Form.Base };
    }
    // "an official working visit"
    if (tags[i] === Tag.Verb && lower === 'working' && WORKING.has(document.tokens[first + i + 1]?.word.lower ?? '')) {
      tags[i] = Tag.Adjective;
      continue;
    }
    if (tags[i] === Tag.Verb && !isVerb(document, first, tags, verbs, i, lower))
      tags[i] =
        NOUNISH(after(i)) || (after(i) === Tag.Verb && (verbs[i]!.forms & (Form.Past | Form.Participle | Form.Ing)) !== 0)
          ? Tag.Adjective
          : Tag.Noun;
    // "they last met": no adjective before a verb.
    if (lower === 'last' && after(i) === Tag.Verb && tags[i - 1] !== Tag.Determiner) tags[i] = Tag.Adverb;
    if (tags[i] === Tag.Determiner && lower === 'her' && !NOUNISH(after(i)) && after(i) !== Tag.Verb) tags[i] = Tag.Pronoun;
    if (tags[i] === Tag.Noun && isHeadlineVerb(document, first, tags, verbs, i)) tags[i] = Tag.Verb;
    if (
      (lower === 'after' || lower === 'before' || lower === 'since' || lower === 'until' || lower === 'as') &&
      tags[i] === Tag.Subordinator &&
      opensPhrase(tags, verbs, i + 1)
    )
      tags[i] = Tag.Preposition;
    if (
      lower === 'that' &&
      tags[i] === Tag.Subordinator &&
      i > 0 &&
      (tags[i - 1] === Tag.Preposition || tags[i - 1] === Tag.Conjunction) &&
      NOUNISH(after(i))
    )
      tags[i] = Tag.Determiner;
    if (
      (lower === 'both' || lower === 'all' || lower === 'each' || lower === 'some' || lower === 'many' || lower === 'two') &&
      tags[i] === Tag.Determiner &&
      !NOUNISH(after(i)) &&
      after(i) !== Tag.Determiner &&
      after(i) !== Tag.Verb
    )
      tags[i] = Tag.Pronoun;
  }
  return { first, tags, verbs, mentions: covering };
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

function previousSignificant(tags: readonly Tag[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (tags[k] === Tag.Adverb || tags[k] === Tag.Negation)) k--;
  return k;
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

function isVerb(
  document: Document,
  first: number,
  tags: readonly Tag[],
  verbs: readonly (VerbReading | null)[],
  i: number,
  lower: string,
): boolean {
  const reading = verbs[i]!;
  const p = previousSignificant(tags, i);
  const prev = p < 0 ? undefined : tags[p];
  const next = tags[i + 1];
  const aux = prev === Tag.Be || prev === Tag.Have;
  if (aux && reading.forms & (Form.Participle | Form.Ing)) return true;
  if (prev === Tag.Modal || prev === Tag.Do) return (reading.forms & Form.Base) !== 0;
  if (prev === Tag.To && !(reading.forms & Form.Ing))
    return (reading.forms & Form.Base) !== 0 && !(NOUNS_AFTER_TO.has(lower) && !takesArgument(document, first, next, i));
  // "remains prepared to": a state.
  if (prev === Tag.Verb && p === i - 1 && reading.forms & Form.Participle && STAYING.has(verbs[p]!.lemma)) return false;
  if ((lower === 'stands' || lower === 'stand') && document.tokens[first + i + 1]?.word.lower === 'ready') return true;
  if (prev === Tag.Stop && p === 0 && i === 1 && (reading.forms & Form.Base) !== 0 && next === Tag.Determiner) return true;
  if (ADJECTIVE_TOO.has(lower) && !(prev === Tag.Pronoun && next === Tag.Determiner)) return false;
  const closes = prev === Tag.Determiner || prev === Tag.Adjective || prev === Tag.Possessive || prev === Tag.Number;
  if (reading.forms & Form.Ing) {
    if (closes) return false;
    if (ING_NOUNS.has(lower)) {
      if (prev === Tag.Name || prev === Tag.Noun) return false;
      // "after meeting in Oslo with": no article, so it is what somebody did.
      // "look forward to meeting X"
      if (prev === Tag.To && p > 0 && document.tokens[first + p - 1]!.word.lower === 'forward') return true;
      if (lower === 'meeting' && prev === Tag.Preposition && NOUN_BLIND.has(document.tokens[first + p]!.word.lower)) return true;
      return (
        next === Tag.Name ||
        next === Tag.Determiner ||
        next === Tag.Pronoun ||
        (document.tokens[first + i + 1]?.word.lower === 'with' && prev !== undefined && prev !== Tag.Preposition)
      );
    }
    // "growing ties", "ongoing talks" after a preposition or a verb: a modifier when a bare noun follows and no argument.
    return true;
  }
  if (reading.forms & (Form.Past | Form.Participle)) {
    // "The two agreed to", "both said that": the numeral stands for a noun.
    if (
      prev === Tag.Determiner &&
      p === i - 1 &&
      STANDS_ALONE.has(document.tokens[first + p]!.word.lower) &&
      (next === Tag.To ||
        next === Tag.Subordinator ||
        next === Tag.Preposition ||
        next === Tag.Pronoun ||
        next === Tag.Determiner ||
        TAKES_NOUN.has(reading.lemma))
    )
      return true;
    if (closes) return false;
    if (
      PARTICIPLE_ADJECTIVES.has(lower) &&
      (next === Tag.Noun || next === Tag.Verb || next === Tag.Adjective) &&
      prev !== Tag.Name &&
      prev !== Tag.Pronoun &&
      prev !== Tag.Noun
    )
      return false;
    if ((prev === Tag.Preposition || prev === Tag.Conjunction) && NOUNISH(next) && !(reading.forms & Form.Base))
      return prev === Tag.Conjunction && hasVerbBefore(tags, p);
    if (reading.forms & Form.Base && NOUN_TOO.has(reading.lemma)) return baseIsVerb(document, first, tags, verbs, i, p);
    return true;
  }
  if (reading.forms & Form.S) {
    if (closes || prev === Tag.Preposition || prev === Tag.Be || prev === Tag.Have || prev === Tag.Verb) return false;
    if (lower === 'talks') return prev === Tag.Pronoun;
    if (!NOUN_TOO.has(reading.lemma)) return true;
    if (prev === Tag.Pronoun || prev === Tag.Relative) return true;
    // "China firmly supports", "values the friendship and hopes to"
    if (p < i - 1 && tags[i - 1] === Tag.Adverb && (prev === Tag.Name || prev === Tag.Noun))
      return takesArgument(document, first, next, i, lemmaReports(reading));
    if (prev === Tag.Conjunction) return (next === Tag.To || next === Tag.Determiner) && presentBefore(tags, verbs, p);
    // "The leader of the party, Ada Brel, plans to": the verb after an apposition.
    if (prev === Tag.Comma && next === Tag.To && tags[p - 1] === Tag.Name && closesParenthesis(tags, verbs, p)) return true;
    if (prev !== Tag.Name && prev !== Tag.Noun) return false;
    if (isGoverned(tags, p) || isDenied(document, first, tags, p)) return false;
    return takesArgument(document, first, next, i, lemmaReports(reading)) && !finiteFollows(tags, verbs, i + 1);
  }
  return baseIsVerb(document, first, tags, verbs, i, p);
}

/** In a list "- open a port", "- work with": an argument follows; "- exchange of views" is a noun. */
const opensItem = (document: Document, first: number, tags: readonly Tag[], i: number): boolean =>
  tags[i + 1] === Tag.Determiner ||
  tags[i + 1] === Tag.To ||
  tags[i + 1] === Tag.Number ||
  document.tokens[first + i + 1]?.word.lower === 'with';

const STAYING = new Set(['remain', 'stay', 'become', 'seem', 'appear']);

/** "The two held talks": verbs whose past before a noun is no adjective. */
const TAKES_NOUN = new Set(['hold', 'discuss', 'exchange', 'sign', 'ink', 'review', 'reach']);
const STANDS_ALONE = new Set(['two', 'both', 'three', 'all', 'latter', 'each']);

/** Is a bare form ("visit", "agree") a verb here? After plural subjects and in coordination with another bare verb. */
function baseIsVerb(
  document: Document,
  first: number,
  tags: readonly Tag[],
  verbs: readonly (VerbReading | null)[],
  i: number,
  p: number,
): boolean {
  const lemma = verbs[i]!.lemma;
  const prev = p < 0 ? undefined : tags[p];
  if (
    prev === Tag.Determiner ||
    prev === Tag.Adjective ||
    prev === Tag.Possessive ||
    prev === Tag.Number ||
    prev === Tag.Preposition ||
    prev === Tag.Be
  )
    return false;
  if (prev === Tag.Pronoun) {
    const word = document.tokens[first + p]!.word.lower;
    return !NOUN_TOO.has(lemma) || word === 'i' || word === 'we' || word === 'you' || word === 'they' || word === 'who';
  }
  if (prev === Tag.Relative) return true;
  if (prev === Tag.Subordinator) return document.tokens[first + p]!.word.lower === 'that' && p > 0 && NOUNISH(tags[p - 1]);
  // "helped reduce tensions", "let them go"
  if (prev === Tag.Verb) return verbs[p]!.lemma === 'help';
  // "The ties, shown by the talks, affirm a commitment": the verb after a parenthesis.
  if (prev === Tag.Comma && tags[i + 1] === Tag.Determiner && !NOUN_TOO.has(lemma) && closesParenthesis(tags, verbs, p)) return true;
  if (prev === Tag.Conjunction || prev === Tag.Comma) {
    // "to open and expand", "will meet, discuss and sign": an earlier bare verb in the same sentence.
    for (let k = p - 1; k >= Math.max(0, p - 25); k--)
      if (tags[k] === Tag.Verb && verbs[k]!.forms !== Form.Ing)
        return (verbs[k]!.forms & Form.Base) !== 0 && (!NOUN_TOO.has(lemma) || takesArgument(document, first, tags[i + 1], i));
    return false;
  }
  if (prev === Tag.Noun || prev === Tag.Name) {
    const plural = document.tokens[first + p]!.word.lower.endsWith('s') || hasConjunctionBefore(tags, p);
    if (!plural) return false;
    if (!NOUN_TOO.has(lemma)) return true;
    const argument =
      takesArgument(document, first, tags[i + 1], i, REPORTING.has(lemma)) || (prev === Tag.Name && tags[i + 1] === Tag.Noun);
    // "Officials fear X will": what is feared is a clause.
    const says = REPORTING.has(lemma) && (tags[i + 1] === Tag.Name || tags[i + 1] === Tag.Pronoun || tags[i + 1] === Tag.Determiner);
    return argument && !isGoverned(tags, p) && (says || !finiteFollows(tags, verbs, i + 1));
  }
  // The item of a list begins with its verb: "- establish a joint committee".
  if (prev === Tag.Stop && p === 0) return !NOUN_TOO.has(lemma) || opensItem(document, first, tags, i);
  return p < 0 && !NOUN_TOO.has(lemma);
}

/** The comma at `p` is the second of two, and no verb before it is surely finite. */
function closesParenthesis(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], p: number): boolean {
  let commas = 0;
  for (let k = p - 1; k >= 0; k--) {
    const tag = tags[k]!;
    if (tag === Tag.Comma) commas++;
    if (tag === Tag.Modal || tag === Tag.Be || tag === Tag.Have || tag === Tag.Do || tag === Tag.Subordinator) return false;
    if (tag === Tag.Verb && (verbs[k]!.forms & (Form.Participle | Form.Ing)) === 0) return false;
  }
  return commas === 1;
}

function hasConjunctionBefore(tags: readonly Tag[], p: number): boolean {
  for (let k = p - 1; k >= 0 && k > p - 8; k--) {
    if (tags[k] === Tag.Conjunction) return true;
    if (tags[k] === Tag.Verb || tags[k] === Tag.Comma || tags[k] === Tag.Preposition) return false;
  }
  return false;
}

const hasVerbBefore = (tags: readonly Tag[], p: number): boolean => {
  for (let k = p - 1; k >= 0; k--) if (tags[k] === Tag.Verb) return true;
  return false;
};

/** Prepositions after which a bare "meeting" is a gerund. */
const NOUN_BLIND = new Set(['after', 'before', 'upon', 'since', 'by', 'without', 'while']);

/** The verb before is in the present, third person, so that another such form after "and" is its conjunct. */
function presentBefore(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], p: number): boolean {
  for (let k = p - 1; k >= 0; k--) if (tags[k] === Tag.Verb) return (verbs[k]!.forms & Form.S) !== 0;
  return false;
}

const lemmaReports = (reading: VerbReading): boolean => REPORTING.has(reading.lemma);

/** "no current plans", "any further talks": what "no" or "any" opens goes on to its noun. */
function isDenied(document: Document, first: number, tags: readonly Tag[], p: number): boolean {
  let k = p;
  while (k >= 0 && (tags[k] === Tag.Noun || tags[k] === Tag.Adjective)) k--;
  if (k < 0 || tags[k] !== Tag.Determiner) return false;
  const { lower } = document.tokens[first + k]!.word;
  return lower === 'no' || lower === 'any';
}

/** Does the noun phrase that ends at `p` stand after a preposition or a verb, so that no subject it is? Coordination is looked through. */
function isGoverned(tags: readonly Tag[], p: number): boolean {
  let k = p;
  while (k >= 0 && (NOUNISH(tags[k]) || tags[k] === Tag.Determiner || tags[k] === Tag.Possessive || tags[k] === Tag.Conjunction)) k--;
  if (k < 0 || tags[k] !== Tag.Preposition) return false;
  // "The agreement between A and B calls for": the phrase is inside the subject when no verb stands before.
  for (let m = k - 1; m >= 0; m--)
    if (tags[m] === Tag.Verb || tags[m] === Tag.Modal || tags[m] === Tag.Be || tags[m] === Tag.Have) return true;
  return false;
}

function takesArgument(document: Document, first: number, next: Tag | undefined, i: number, reports = true): boolean {
  if (next === Tag.To || next === Tag.Determiner || next === Tag.Name || next === Tag.Pronoun || next === Tag.Adverb || next === Tag.Number)
    return true;
  const lower = document.tokens[first + i + 1]?.word.lower;
  return (
    (lower === 'that' && reports) ||
    lower === 'talks' ||
    lower === 'ready' ||
    lower === 'postponed' ||
    lower === 'for' ||
    lower === 'on' ||
    lower === 'with' ||
    lower === 'in' ||
    lower === 'from' ||
    lower === 'at' ||
    lower === 'against'
  );
}

/** A finite verb before the next comma, so that the form at hand is a noun. */
function finiteFollows(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], from: number): boolean {
  for (let i = from; i < tags.length; i++) {
    const tag = tags[i]!;
    if (
      tag === Tag.Comma ||
      tag === Tag.Stop ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative ||
      tag === Tag.To ||
      tag === Tag.Conjunction
    )
      return false;
    if (tag === Tag.Modal || tag === Tag.Be || tag === Tag.Have || tag === Tag.Do) return true;
    if (
      tag === Tag.Verb &&
      (verbs[i]!.forms & (Form.Past | Form.S)) !== 0 &&
      tags[i - 1] !== Tag.Preposition &&
      tags[i - 1] !== Tag.Determiner
    )
      return true;
  }
  return false;
}
