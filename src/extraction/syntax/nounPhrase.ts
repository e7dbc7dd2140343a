import { formSet } from '../lexicon/formSet';
import { MEETING_NOUNS } from '../lexicon/triggers/meetingNouns';
import type { Mention } from '../mentions/mention';
import { type Document, Shape } from '../text/document';
import type { NounPhrase } from './clause';
import type { Tagged } from './tagSentence';
import { TEMPORAL, Tag } from './wordClasses';

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow']);

const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

const CALENDAR_HEADS = new Set(['last', 'next', 'this', 'late', 'early', 'on', 'of', 'and']);

/** Adjectives of time: after a name they begin an adverbial. */
const AFTER_NAME: ReadonlySet<string> = new Set(['next', 'last', 'this', 'early', 'late', 'later', 'earlier']);

/** Nouns that close a phrase at the head of a clause: "at X's request". */
const BEHESTS: ReadonlySet<string> = new Set(['initiative', 'request', 'invitation', 'behest', 'suggestion', 'insistence', 'proposal']);

/** Every word at which an adverbial of time may begin. */
const mayBeTime = formSet([...DAYS, ...MONTHS, ...TEMPORAL, ...AFTER_NAME].join(' '));

/** What a word of time inside a phrase does to it: nothing, ends it, or ends it as one more word of it that is none ("a meeting Friday"). */
const enum Time {
  None,
  Ends,
  EndsNoun,
}

function timeAt({ tags }: Tagged, k: number, lowerAt: (i: number) => string): Time {
  const tag = tags[k]!;
  const before = tags[k - 1]!;
  const lower = lowerAt(k);
  const noun = tag === Tag.Noun;
  // "President Bush Wednesday": a day after a name is an adverbial of its own.
  if (noun && before === Tag.Name && MONTHS.has(lower) && tags[k + 1] === Tag.Number) return Time.Ends;
  if (noun && DAYS.has(lower) && (before === Tag.Name || before === Tag.Noun) && !CALENDAR_HEADS.has(lowerAt(k - 1))) return Time.Ends;
  // "a meeting Friday between": so is a day after a noun of meeting that a noun could follow.
  if (
    ((noun && DAYS.has(lower) && before === Tag.Adjective) || ((lower === 'last' || lower === 'next') && TEMPORAL.has(lowerAt(k + 1)))) &&
    MEETING_NOUNS.has(lowerAt(k - 1))
  )
    return Time.EndsNoun;
  // "to Jordan next week", "to Kampala hours before": a time after a name is an adverbial of its own.
  if (before === Tag.Name && (AFTER_NAME.has(lower) || (noun && TEMPORAL.has(lower))) && !DAYS.has(lower) && !MONTHS.has(lower))
    return Time.Ends;
  return Time.None;
}

/** End of the noun phrase that begins at `i`, or `i`. */
export function phraseEnd({ tokens }: Document, tagged: Tagged, i: number, lowerAt: (i: number) => string): number {
  const { first, tags, mentions } = tagged;
  if (tags[i] === Tag.Pronoun) return i + 1;
  let k = i;
  let head = i;
  while (k < tags.length) {
    const tag = tags[k]!;
    const time = k > i && mayBeTime(tokens[first + k]!.word) ? timeAt(tagged, k, lowerAt) : Time.None;
    if (time === Time.EndsNoun) head = k;
    if (time !== Time.None) break;
    // "At X's initiative Y had a call": a name after such a noun begins the clause.
    if (k > i && tag === Tag.Name && tags[k - 1] === Tag.Noun && BEHESTS.has(lowerAt(k - 1))) break;
    if (tag === Tag.Name) {
      const mention = mentions[k]!;
      // Two names in a row are one phrase only with a possessive or as title and name; "Monday Bush" is cut by the tags.
      let end = k + 1;
      while (end < tags.length && mentions[end] === mention) end++;
      k = head = end;
    } else if (tag === Tag.Noun) head = ++k;
    else if (tag === Tag.Possessive && head === k && k > i) k++;
    else if (tag === Tag.Determiner && k === i) k++;
    else if (tag === Tag.Determiner && k > i && (tags[k - 1] === Tag.Determiner || tags[k - 1] === Tag.Possessive)) k++;
    // "his third such visit"
    else if (tag === Tag.Determiner && k > i && lowerAt(k) === 'such' && lowerAt(k + 1) !== 'as' && tags[i] === Tag.Determiner) k++;
    else if (tag === Tag.Adjective || tag === Tag.Number) {
      k++;
      if (tag === Tag.Number) head = k;
      // "November 14-16"
      if (tag === Tag.Number && (lowerAt(k) === '-' || lowerAt(k) === '–') && tags[k + 1] === Tag.Number && MONTHS.has(lowerAt(k - 2)))
        head = k += 2;
    } else if (
      tag === Tag.Adverb &&
      k > i &&
      (tags[k + 1] === Tag.Adjective || tags[k + 1] === Tag.Noun) &&
      (tags[k - 1] === Tag.Determiner || tags[k - 1] === Tag.Adjective)
    )
      k++;
    else break;
  }
  // A determiner alone ("these", "all") stands for a noun.
  if (head === i && k > i) return tags[i] === Tag.Adjective ? i : k;
  return head;
}

/** Most phrases have no modifier that is a mention: they share one list. */
const NOBODY: readonly Mention[] = [];

export function makePhrase(
  document: Document,
  tagged: Tagged,
  from: number,
  to: number,
  pronouns: ReadonlyMap<number, Mention> | null,
): NounPhrase {
  const { first, tags } = tagged;
  const heads: Mention[] = [];
  let modifiers = NOBODY;
  let possessor: Mention | null = null;
  let k = from;
  while (k < to) {
    const mention = tagged.mentions[k] ?? null;
    if (!mention) {
      const pronoun = pronouns?.get(first + k);
      if (pronoun) {
        if (tags[k] === Tag.Pronoun || to - from === 1) heads.push(pronoun);
        else possessor = pronoun;
      }
      k++;
      continue;
    }
    let end = k + 1;
    while (end < to && tagged.mentions[end] === mention) end++;
    if (end === to) heads.push(mention);
    else if (tags[end] === Tag.Possessive) possessor = mention;
    else if (modifiers === NOBODY) modifiers = [mention];
    else modifiers = [...modifiers, mention];
    k = end;
  }
  const head = first + to - 1;
  const temporal = heads.length === 0 && isTemporal(document, first + from, head);
  return { first: first + from, last: first + to, head, mentions: heads, modifiers, possessor, preps: [], temporal, conjuncts: [] };
}

/** "Friday", "last week", "February 14", "May 1, 2024". */
function isTemporal(document: Document, first: number, head: number): boolean {
  const word = document.tokens[head]!.word;
  if (TEMPORAL.has(word.lower) && (word.lower !== 'may' || word.shape === Shape.Title)) return true;
  if (word.shape !== Shape.Number || head === first) return false;
  // "February 14", and the range "February 14-16"
  return TEMPORAL.has(document.tokens[head - 1]!.word.lower) || (head - first >= 3 && TEMPORAL.has(document.tokens[head - 3]!.word.lower));
}
