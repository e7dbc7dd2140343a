import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import type { When } from '../../model';
import type { VerbGroup } from '../../syntax/clause';
import type { SentenceView } from './sentenceView';

/** What a date in a sentence belongs to: the last verb or noun of meeting before it; before the first verb, that verb. */
type Owner = { readonly verb: VerbGroup; readonly fronted: boolean } | { readonly noun: number };

function ownerOf(view: SentenceView, at: number): Owner | null {
  let verb: VerbGroup | null = null;
  for (const candidate of view.verbs) if (candidate.last <= at && (!verb || candidate.head > verb.head)) verb = candidate;
  for (const phrase of view.phrases)
    if (phrase.first <= at && at < phrase.last && MEETING_NOUNS.has(view.lower(phrase.head)) && !phrase.temporal) return { noun: phrase.head };
  let noun = -1;
  for (let i = verb ? verb.last : view.first; i < at; i++) if (MEETING_NOUNS.has(view.lower(i)) && view.phraseAt.has(i)) noun = i;
  if (noun >= 0) return { noun };
  if (verb) return { verb, fronted: false };
  const next = view.verbs.find((v) => v.form === 'finite' && v.first > at) ?? view.verbs.find((v) => v.first > at);
  return next ? { verb: next, fronted: true } : null;
}

/** The date that belongs to a verb, or to a noun of meeting, or to either of the two; the first in the sentence. */
export function dateOf(view: SentenceView, verb: VerbGroup | null, noun: number | null): When | null {
  let fallback: When | null = null;
  for (const { at, when } of view.dates) {
    const owner = ownerOf(view, at);
    if (!owner) {
      fallback ??= when;
      continue;
    }
    if ('noun' in owner) {
      if (noun !== null && owner.noun === noun) return when;
    } else if (verb) {
      if (owner.verb === verb) return when;
      // "On Friday, X met Y and visited Z": the date before the first verb holds for its conjuncts too.
      if (owner.fronted && isConjunctOf(verb, owner.verb)) return when;
    }
  }
  return view.verbs.length === 0 ? fallback : null;
}

function isConjunctOf(verb: VerbGroup, first: VerbGroup): boolean {
  let at: VerbGroup | null = verb;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at === first) return true;
    at = at.conjunctOf ?? (at.form === 'infinitive' && at.link === 'to' ? at.governor : null);
  }
  return false;
}
