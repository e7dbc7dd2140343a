import { MEETING_NOUNS } from '../lexicon/triggers/meetingNouns';
import { LIGHT_VERBS, STATUS_VERBS, STATUS_WORDS } from '../lexicon/triggers/statusVerbs';
import { SCHEDULING_PASSIVES, UNDERTAKING_ADJECTIVES, UNDERTAKING_VERBS } from '../lexicon/triggers/undertakings';
import { wordSet } from '../lexicon/wordSet';
import type { Span } from '../model';
import { Form, readVerb } from '../syntax/verbForms';

/** The words that decide what became of an event or a promise, and how they can be put otherwise. */
export interface Cue extends Span {
  /** The verb that they say it of, its lemma: "visit" of "is slated to visit". */
  readonly verb: string;
  /**
   * - `active`: the verb of the clause
   * - `passive`: of an event that is the subject ("the talks were postponed")
   * - `reduced`: without a finite verb ("with the speaker slated to visit", "president to visit")
   */
  readonly voice: 'active' | 'passive' | 'reduced';
  readonly plural: boolean;
}

interface Word extends Span {
  readonly lower: string;
}

const AUXILIARIES = wordSet(
  'will would shall may might could can should must is are was were be been being has have had do does did not never to also again',
);
const BE = wordSet('is are was were be been will would');
const PLURAL = wordSet('are were have');
/** Before a noun. */
const DETERMINERS = wordSet('the a an his her its their this these no any');
/** A cue reaches so many words to the left of its verb. */
const REACH = 8;

/**
 * The cue of a record: from the first word that says whether and how ("is slated to") to the verb. Reads words, not clauses: what it proposes is
 * tried out by whoever asks.
 * @param trigger the record's trigger, in UTF-16 units of the text
 */
export function cueAt(text: string, sentence: Span, trigger: Span): Cue | null {
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(/\p{L}[\p{L}\p{M}’'-]{0,40}/gu)) {
    const start = sentence.start + index;
    words.push({ lower: word.toLowerCase(), start, end: start + word.length });
  }
  const last = words.findLastIndex(({ start, end }) => start >= trigger.start && end <= trigger.end);
  if (last < 0) return null;
  const touches = (at: number): boolean => /^\s{1,4}$/.test(text.slice(words[at]!.end, words[at + 1]?.start ?? words[at]!.end));
  const isNoun = MEETING_NOUNS.has(words[last]!.lower) && !AUXILIARIES.has(words[last - 1]?.lower ?? '');
  if (!isNoun) return activeCue(words, last, touches);
  // "held talks", "will pay a visit"
  for (let at = last - 1; at >= Math.max(0, last - 5) && touches(at); at--) {
    const verb = readVerb(words[at]!.lower);
    if (verb && LIGHT_VERBS.has(verb.lemma)) return activeCue(words, at, touches);
  }
  return passiveCue(words, last, touches);
}

function activeCue(words: readonly Word[], at: number, touches: (at: number) => boolean): Cue | null {
  const verb = readVerb(words[at]!.lower);
  if (!verb || DETERMINERS.has(words[at - 1]?.lower ?? '')) return null;
  // a trigger that stops before the verb: "slated" of "one slated to visit, another to stay"
  const next = words[at + 1]?.lower ?? '';
  if (next === 'to' && saysHow(words[at]!.lower, next)) return null;
  let first = at;
  for (let left = at - 1; left >= Math.max(0, at - REACH) && touches(left); left--) {
    if (!saysHow(words[left]!.lower, words[left + 1]!.lower)) break;
    first = left;
  }
  // what is left of a longer phrase decides nothing
  while (first < at && (words[first]!.lower === 'also' || words[first]!.lower === 'again')) first++;
  const cue = words.slice(first, at);
  const plural =
    cue.some(({ lower }) => PLURAL.has(lower)) || /^(?:they|we|both|sides|ministers|leaders)$/.test(words[first - 1]?.lower ?? '');
  return {
    start: words[first]!.start,
    end: words[at]!.end,
    verb: verb.lemma,
    voice: isReduced(words[first]!.lower) ? 'reduced' : 'active',
    plural,
  };
}

/** "talks were postponed", "the visit has been called off", "the summit will be held". */
function passiveCue(words: readonly Word[], noun: number, touches: (at: number) => boolean): Cue | null {
  // "between Norway and Denmark" may stand before it
  let first = noun + 1;
  while (first < words.length && first < noun + REACH && touches(first - 1) && !AUXILIARIES.has(words[first]!.lower)) first++;
  let at = first;
  while (at < words.length && at < first + 4 && touches(at - 1) && AUXILIARIES.has(words[at]!.lower)) at++;
  const verb = at > first && at < words.length ? readVerb(words[at]!.lower) : null;
  if (!verb || (verb.forms & (Form.Participle | Form.Past)) === 0) return null;
  const cue = words.slice(first, at);
  if (!cue.some(({ lower }) => BE.has(lower))) return null;
  const off = words[at + 1]?.lower === 'off' && touches(at) ? 1 : 0;
  const plural = cue.some(({ lower }) => PLURAL.has(lower)) || words[noun]!.lower.endsWith('s');
  return { start: words[first]!.start, end: words[at + off]!.end, verb: verb.lemma, voice: 'passive', plural };
}

/** Whether a cue that begins with this word has no finite verb. */
const isReduced = (lower: string): boolean =>
  lower === 'to' || lower === 'not' || STATUS_WORDS.has(lower) || UNDERTAKING_ADJECTIVES.has(lower);

/** Whether a word before a verb, or before another such word, says whether and how it is done. */
function saysHow(lower: string, next: string): boolean {
  if (AUXILIARIES.has(lower)) return true;
  if (STATUS_WORDS.has(lower) || UNDERTAKING_ADJECTIVES.has(lower)) return true;
  if (next !== 'to') return false;
  const lemma = readVerb(lower)?.lemma ?? '';
  return STATUS_VERBS.has(lemma) || UNDERTAKING_VERBS.has(lemma) || SCHEDULING_PASSIVES.has(lemma);
}
