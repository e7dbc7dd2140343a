import type { Document, VerbReading } from '../text/document';
import {
  NOUN_BLIND,
  baseIsVerb,
  closesParenthesis,
  finiteFollows,
  hasVerbBefore,
  isDenied,
  isGoverned,
  isObject,
  lemmaReports,
  presentBefore,
  takesArgument,
} from './isBareVerb';
import { Flag } from '../lexicon/flags';
import { Form } from './verbForms';
import { ADJECTIVE_TOO, ING_NOUNS, NOUNS_AFTER_TO, NOUN_TOO, PARTICIPLE_ADJECTIVES, Tag } from './wordClasses';

export const NOUNISH = (tag: Tag | undefined): boolean =>
  tag === Tag.Noun || tag === Tag.Name || tag === Tag.Adjective || tag === Tag.Number;

function previousSignificant(tags: readonly Tag[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (tags[k] === Tag.Adverb || tags[k] === Tag.Negation)) k--;
  return k;
}

export function isVerb(
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
    return (
      (reading.forms & Form.Base) !== 0 &&
      !(NOUNS_AFTER_TO.has(lower) && !takesArgument(document, first, next, i) && !isParticle(document, first + i + 1))
    );
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
      // "committed to meeting again", "agreed on meeting in May"
      if (
        lower === 'meeting' &&
        p > 0 &&
        tags[p - 1] === Tag.Verb &&
        AGREEING.has(verbs[p - 1]!.lemma) &&
        (next === Tag.Adverb || next === Tag.Determiner)
      )
        return true;
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
    if (lower === 'means') return prev === Tag.Pronoun || next === Tag.Determiner || next === Tag.Name || next === Tag.Subordinator;
    if (!NOUN_TOO.has(reading.lemma)) return true;
    // "criticised Norlandic plans"
    if (p === i - 1 && prev === Tag.Noun && (document.tokens[first + p]!.word.flags & Flag.Demonym) !== 0) return false;
    if (prev === Tag.Pronoun || prev === Tag.Relative) return true;
    // "China firmly supports", "values the friendship and hopes to"
    if (p < i - 1 && tags[i - 1] === Tag.Adverb && (prev === Tag.Name || prev === Tag.Noun))
      return takesArgument(document, first, next, i, lemmaReports(reading));
    if (prev === Tag.Conjunction) return (next === Tag.To || next === Tag.Determiner) && presentBefore(tags, verbs, p);
    // "The leader of the party, Ada Brel, plans to": the verb after an apposition.
    if (prev === Tag.Comma && next === Tag.To && p > 0 && tags[p - 1] === Tag.Name && closesParenthesis(tags, verbs, p)) return true;
    if (prev !== Tag.Name && prev !== Tag.Noun) return false;
    if (isGoverned(tags, p) || isObject(tags, verbs, p) || isDenied(document, first, tags, p)) return false;
    return takesArgument(document, first, next, i, lemmaReports(reading)) && !finiteFollows(tags, verbs, i + 1);
  }
  return baseIsVerb(document, first, tags, verbs, i, p);
}

/** "to hand over", "to head back". */
const isParticle = ({ tokens }: Document, i: number): boolean => /^(?:over|back|out|up|down|off)$/.test(tokens[i]?.word.lower ?? '');

/** In a list "- open a port", "- work with": an argument follows; "- exchange of views" is a noun. */
export const opensItem = (document: Document, first: number, tags: readonly Tag[], i: number): boolean =>
  tags[i + 1] === Tag.Determiner ||
  tags[i + 1] === Tag.To ||
  tags[i + 1] === Tag.Number ||
  document.tokens[first + i + 1]?.word.lower === 'with';

const AGREEING = new Set(['commit', 'agree']);

const STAYING = new Set(['remain', 'stay', 'become', 'seem', 'appear']);

/** "The two held talks": verbs whose past before a noun is no adjective. */
const TAKES_NOUN = new Set(['hold', 'discuss', 'exchange', 'sign', 'ink', 'review', 'reach']);

const STANDS_ALONE = new Set(['two', 'both', 'three', 'all', 'latter', 'each']);
