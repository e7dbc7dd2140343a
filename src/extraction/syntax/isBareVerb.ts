import type { Document, VerbReading } from '../text/document';
import { NOUNISH, opensItem } from './isVerb';
import { Form } from './verbForms';
import { NOUN_TOO, REPORTING, Tag } from './wordClasses';

/** Is a bare form ("visit", "agree") a verb here? After plural subjects and in coordination with another bare verb. */
export function baseIsVerb(
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
    for (let k = p - 1; k >= Math.max(0, p - 25); k--) {
      // "will have an audience with A and meet B"
      if ((tags[k] === Tag.Have || tags[k] === Tag.Be) && k > 0) {
        const before = k > 1 && tags[k - 1] === Tag.Adverb ? tags[k - 2] : tags[k - 1];
        if ((before === Tag.Modal || before === Tag.To) && tags[k + 1] !== Tag.Verb)
          return !NOUN_TOO.has(lemma) || takesArgument(document, first, tags[i + 1], i);
      }
      if (tags[k] === Tag.Verb && verbs[k]!.forms !== Form.Ing)
        return (verbs[k]!.forms & Form.Base) !== 0 && (!NOUN_TOO.has(lemma) || takesArgument(document, first, tags[i + 1], i));
    }
    return false;
  }
  if (prev === Tag.Noun || prev === Tag.Name) {
    const plural = /[^s]s$/.test(document.tokens[first + p]!.word.lower) || hasConjunctionBefore(tags, p);
    if (!plural) return !NOUN_TOO.has(lemma) && isPluralHead(document, first, tags, p);
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
export function closesParenthesis(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], p: number): boolean {
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

export const hasVerbBefore = (tags: readonly Tag[], p: number): boolean => {
  for (let k = p - 1; k >= 0; k--) if (tags[k] === Tag.Verb) return true;
  return false;
};

/** Prepositions after which a bare "meeting" is a gerund. */
export const NOUN_BLIND = new Set(['after', 'before', 'upon', 'since', 'by', 'without', 'while']);

/** The verb before is in the present, third person, so that another such form after "and" is its conjunct. */
export function presentBefore(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], p: number): boolean {
  for (let k = p - 1; k >= 0; k--) if (tags[k] === Tag.Verb) return (verbs[k]!.forms & Form.S) !== 0;
  return false;
}

export const lemmaReports = (reading: VerbReading): boolean => REPORTING.has(reading.lemma);

/** "several economic deals" */
const PLURAL = new Set(['several', 'many', 'few', 'these', 'those', 'various', 'two', 'three', 'four', 'five', 'six']);

/** "no current plans", "any further talks", "several economic deals": what such a word opens goes on to its noun. */
export function isDenied(document: Document, first: number, tags: readonly Tag[], p: number): boolean {
  let k = p;
  while (k >= 0 && (tags[k] === Tag.Noun || tags[k] === Tag.Adjective)) k--;
  if (k < 0 || tags[k] !== Tag.Determiner) return false;
  const { lower } = document.tokens[first + k]!.word;
  return lower === 'no' || lower === 'any' || (PLURAL.has(lower) && !document.tokens[first + p]!.word.lower.endsWith('s'));
}

/** Does the noun phrase that ends at `p` stand after a preposition or a verb, so that no subject it is? Coordination is looked through. */
export function isGoverned(tags: readonly Tag[], p: number): boolean {
  let k = p;
  while (k >= 0 && (NOUNISH(tags[k]) || tags[k] === Tag.Determiner || tags[k] === Tag.Possessive || tags[k] === Tag.Conjunction)) k--;
  if (k < 0 || tags[k] !== Tag.Preposition) return false;
  // "The agreement between A and B calls for": the phrase is inside the subject when no verb stands before.
  for (let m = k - 1; m >= 0; m--)
    if (tags[m] === Tag.Verb || tags[m] === Tag.Modal || tags[m] === Tag.Be || tags[m] === Tag.Have) return true;
  return false;
}

/** "to halt mortar and rocket attacks": the phrase that ends at `p` is what an infinitive or a modal's verb acts on, and goes on. */
export function isObject(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], p: number): boolean {
  let k = p;
  while (k >= 0 && (NOUNISH(tags[k]) || tags[k] === Tag.Determiner || tags[k] === Tag.Possessive || tags[k] === Tag.Conjunction)) k--;
  if (k < 1 || tags[k] !== Tag.Verb || REPORTING.has(verbs[k]!.lemma)) return false;
  return tags[k - 1] === Tag.To || tags[k - 1] === Tag.Modal;
}

/** "Officials in Norland say": before the preposition stands a plural. */
function isPluralHead(document: Document, first: number, tags: readonly Tag[], p: number): boolean {
  let k = p;
  while (k >= 0 && (NOUNISH(tags[k]) || tags[k] === Tag.Determiner || tags[k] === Tag.Possessive)) k--;
  if (k < 1 || tags[k] !== Tag.Preposition || (tags[k - 1] !== Tag.Noun && tags[k - 1] !== Tag.Name)) return false;
  for (let m = k - 1; m >= 0; m--) if (tags[m] === Tag.Verb || tags[m] === Tag.Modal || tags[m] === Tag.Be) return false;
  const { lower } = document.tokens[first + k - 1]!.word;
  return lower.endsWith('s') && !lower.endsWith('ss');
}

export function takesArgument(document: Document, first: number, next: Tag | undefined, i: number, reports = true): boolean {
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
export function finiteFollows(tags: readonly Tag[], verbs: readonly (VerbReading | null)[], from: number): boolean {
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
