import type { Span } from '../../model';
import type { NounPhrase, Prep, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { prepsAfter, type SentenceView } from './sentenceView';

const TALKS_OVER: ReadonlySet<string> = new Set([
  'discuss',
  'address',
  'review',
  'raise',
  'cover',
  'examine',
  'consider',
  'debate',
  'explore',
  'include',
]);
const FOCUS: ReadonlySet<string> = new Set(['focus', 'center', 'centre', 'concentrate']);
const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'over', 'regarding', 'concerning']);

/** What was discussed: after "on" or "about" of the noun, and the objects of "to discuss", "focused on" that hang on the verb. */
export function topicsOf(context: EventContext, view: SentenceView, phrase: NounPhrase | null, verb: VerbGroup | null): Span[] {
  const spans: Span[] = [];
  const add = (np: NounPhrase | null): void => {
    if (!np || np.temporal || isDate(view, np)) return;
    let last = np.last;
    for (const prep of prepsAfter(np, 3))
      if (prep.word === 'of' || prep.word === 'in' || prep.word === 'between') last = Math.max(last, prep.object.last);
    for (const conjunct of np.conjuncts) last = Math.max(last, conjunct.last);
    const a = context.document.tokens[np.first];
    const b = context.document.tokens[last - 1];
    if (a && b && !spans.some((s) => s.start < b.end && a.start < s.end)) spans.push({ start: a.start, end: b.end });
  };
  const about = (preps: readonly Prep[]): void => {
    for (const prep of preps) if (ABOUT.has(prep.word) && prep.object.mentions.every((m) => m.type !== 'person')) add(prep.object);
  };
  if (phrase) about(phrase.preps);
  for (const other of view.verbs) {
    if (verb && other !== verb && other.governor !== verb && other.conjunctOf !== verb && other.conjunctOf?.governor !== verb) continue;
    if (!verb && other.subject !== phrase) continue;
    if (TALKS_OVER.has(other.lemma)) add(other.object);
    else if (FOCUS.has(other.lemma)) about(other.preps);
    else if (other === verb) about(other.preps.filter((p) => p.word === 'about' || p.word === 'regarding'));
  }
  return spans.sort((a, b) => a.start - b.start);
}

const isDate = (view: SentenceView, np: NounPhrase): boolean => view.dates.some(({ at }) => np.first <= at && at < np.last);
