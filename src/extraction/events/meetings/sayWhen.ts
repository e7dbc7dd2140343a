import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { prepsAfter, type SentenceView } from './sentenceView';

/** What is said of an event's time: "scheduled for", "held on". */
const FIXES: ReadonlySet<string> = new Set(
  'schedule plan set slate foresee envisage pencil book arrange fix hold announce expect'.split(' '),
);
const BEGINS: ReadonlySet<string> = new Set('begin start open take run last end'.split(' '));

/**
 * Is this clause said of the event, and not of the last name before it? "the meeting of X with Y, foreseen for Friday", "a meeting of leaders that
 * begins on Monday": a clause of planning or beginning that follows the noun's own preposition phrases.
 */
export function saysWhenOf(view: SentenceView, verb: VerbGroup, event: NounPhrase): boolean {
  if (verb.first < event.last) return false;
  // "a summit, expected to take place in May"
  if (verb.form === 'infinitive') return BEGINS.has(verb.lemma) && verb.governor !== null && saysWhenOf(view, verb.governor, event);
  const relative = verb.link === 'relative' || verb.subordinator === 'which' || verb.subordinator === 'that';
  const reduced = view.lower(verb.first - 1) === ',' && verb.first === verb.head && verb.conjunctOf !== null;
  const planning = (reduced || verb.passive || verb.form === 'participle' || verb.subject === null) && FIXES.has(verb.lemma);
  if (!planning && !(relative && BEGINS.has(verb.lemma))) return false;
  // "the talks, scheduled for Friday, were": read as finite, with nobody who does it.
  if (!relative && !reduced && verb.form !== 'participle' && verb.subject !== null) return false;
  let end = event.last;
  for (const { object } of prepsAfter(event, 8)) end = Math.max(end, object.last, ...object.conjuncts.map((c) => c.last));
  for (let i = end; i < verb.first; i++) if (!GAP.has(view.lower(i)) && i - end > 4) return false;
  return verb.first - end <= 5 && !view.verbs.some((v) => v !== verb && v.first >= event.last && v.first < verb.first);
}

const GAP: ReadonlySet<string> = new Set([',', '(', ')', 'which', 'that', 'originally']);
