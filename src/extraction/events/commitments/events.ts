import { EVENT_NOUNS } from '../../lexicon/triggers/goalVerbs';
import type { MeetingStatus } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { SentenceView } from '../meetings/sentenceView';
import type { Frame } from './rule';
import { toldIn } from './told';

/** Is this phrase an event that is held: "the talks", "the fifth session", "a round table"? */
export function isEvent(view: SentenceView, phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.mentions.length > 0 || phrase.temporal) return false;
  return EVENT_NOUNS.has(view.lower(phrase.head));
}

/** "The Association Council will be held": a body whose session is meant. */
export function isHeldBody(view: SentenceView, verb: VerbGroup, held: NounPhrase | null = verb.subject): boolean {
  if (!held || held.mentions.length === 0 || !held.mentions.every((m) => m.type === 'body')) return false;
  return (
    (verb.passive && (verb.lemma === 'hold' || verb.lemma === 'convene')) || (verb.lemma === 'take' && view.lower(verb.last) === 'place')
  );
}

const OFF: ReadonlySet<MeetingStatus> = new Set(['cancelled', 'postponed', 'not-held', 'denied', 'refused', 'held']);

const CALLED_OFF: ReadonlySet<string> = new Set(['put', 'postpone', 'cancel', 'call', 'delay', 'scrap', 'suspend', 'collapse', 'boycott']);

/** The phrase itself, or "a round of" it. */
const isOf = (object: NounPhrase | null, phrase: NounPhrase): boolean =>
  object === phrase || (object?.preps.some((prep) => prep.word === 'of' && prep.object === phrase) ?? false);

/** Does the meeting that the words between a phrase and a verb tell of not lie ahead (any more)? */
export function isOff({ context, view, meetings }: Frame, phrase: NounPhrase | null, verb: VerbGroup): boolean {
  // "The talks collapsed in May but will resume".
  if (verb.lemma === 'resume') return false;
  const { tokens } = context.document;
  const start = tokens[Math.min(phrase?.first ?? verb.first, verb.first)]!.start;
  const end = tokens[Math.max(phrase ? phrase.last : verb.last, verb.last) - 1]!.end;
  // "The talks were cancelled", "postponed the talks scheduled for"
  const off = (v: VerbGroup): boolean => CALLED_OFF.has(v.lemma) && !v.negated && v !== verb;
  if (phrase && view.verbs.some((v) => off(v) && ((v.subject === phrase && v.form === 'finite') || isOf(v.object, phrase)))) return true;
  return toldIn(meetings, context.document.sentences[view.index]!).some(
    (m) => m.trigger.start >= start && m.trigger.end <= end && OFF.has(m.status),
  );
}
