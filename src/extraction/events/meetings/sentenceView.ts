import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import { LIGHT_VERBS } from '../../lexicon/triggers/statusVerbs';
import type { Entity, Mention } from '../../mentions/mention';
import type { When } from '../../model';
import type { NounPhrase, Prep, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';

/** Where a noun phrase stands in its clause. */
export interface Slot {
  readonly verb: VerbGroup;
  readonly as: 'subject' | 'object' | 'prep';
  /** The preposition, for "prep". */
  readonly word: string | null;
}

/** A sentence as the rules read it: its clauses, and the ways from nouns to verbs. */
export interface SentenceView {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly headline: boolean;
  readonly verbs: readonly VerbGroup[];
  readonly phrases: readonly NounPhrase[];
  readonly dates: readonly { readonly at: number; readonly when: When }[];
  lower(token: number): string;
}

export function viewSentence(context: EventContext, index: number, dates: SentenceView['dates']): SentenceView {
  const { tokens, sentences } = context.document;
  const sentence = sentences[index]!;
  const { verbs, phrases } = context.clauses(index);
  return {
    index,
    first: sentence.first,
    last: sentence.last,
    headline: sentence.kind === 'headline' || sentence.kind === 'heading',
    verbs,
    phrases,
    dates,
    // A negative index would be a property's name, and slow all other reads.
    lower: (token) => (token < 0 ? '' : (tokens[token]?.word.lower ?? '')),
  };
}

/** The verb that a noun phrase belongs to, and as what. A subject shared by several verbs belongs to the first one after it. */
export function slotOf(view: SentenceView, phrase: NounPhrase): Slot | null {
  let subject: Slot | null = null;
  const free = view.verbs.length > 1 ? freeRelativeSlot(view, phrase) : null;
  if (free) return free;
  for (const verb of view.verbs)
    if (verb.object === null && verb.form === 'finite' && isGap(phrase, verb)) return { verb, as: 'object', word: null };
  for (const verb of view.verbs) {
    if (verb.object && holds(verb.object, phrase)) return { verb, as: 'object', word: null };
    if (verb.secondObject && holds(verb.secondObject, phrase)) return { verb, as: 'object', word: null };
    for (const prep of verb.preps) if (holds(prep.object, phrase)) return measured(view, prep) ?? { verb, as: 'prep', word: prep.word };
    if (!subject && verb.subject === phrase && verb.first >= phrase.last) subject = { verb, as: 'subject', word: null };
  }
  return subject ?? frontedSlot(view, phrase) ?? openingSlot(view, phrase);
}

const MEASURES: ReadonlySet<string> = new Set(
  'day days round rounds series hours hour months weeks week years set part end start beginning copies copy'.split(' '),
);

/** "for two days of talks", "a new round of talks": the measure's place in the clause is the event's. */
function measured(view: SentenceView, prep: Prep): Slot | null {
  if (prep.word !== 'of') return null;
  const measure = view.phrases.find((p) => p.preps.some((q) => q.at === prep.at));
  if (!measure) return null;
  // "took part in the plenary session of the summit"
  if (!MEASURES.has(view.lower(measure.head)) && !(SESSIONS.has(view.lower(measure.head)) && isOccasion(view, prep.object))) return null;
  const before = view.verbs.find((v) => v.last === measure.first);
  return before ? { verb: before, as: 'object', word: null } : slotOf(view, measure);
}

const SESSIONS: ReadonlySet<string> = new Set(['session', 'sessions', 'opening', 'segment', 'meeting', 'meetings', 'events']);

const isOccasion = (view: SentenceView, phrase: NounPhrase): boolean => MEETING_NOUNS.get(view.lower(phrase.head))?.class === 'occasion';

/** "the conversation he had with X": the noun is the object of the verb whose subject follows it. */
const isGap = (phrase: NounPhrase, verb: VerbGroup): boolean =>
  verb.subject !== null &&
  verb.subject.first === phrase.last &&
  verb.first === verb.subject.last &&
  verb.subject.mentions.some((m) => m.level === 'pronoun' || m.type === 'person');

/** "has held what he calls "useful" talks with X": between a light verb and its noun stands a clause that opens with "what". */
function freeRelativeSlot(view: SentenceView, phrase: NounPhrase): Slot | null {
  for (const verb of view.verbs)
    if (
      verb.object === null &&
      LIGHT_VERBS.has(verb.lemma) &&
      view.lower(verb.last) === 'what' &&
      phrase.first > verb.last &&
      phrase.first - verb.last < 14 &&
      !view.phrases.some((p) => p.first > verb.last && p.first < phrase.first && MEETING_NOUNS.has(view.lower(p.head)))
    )
      return { verb, as: 'object', word: null };
  return null;
}

const holds = (phrase: NounPhrase, wanted: NounPhrase): boolean => phrase === wanted || phrase.conjuncts.includes(wanted);

/** "The meeting of X with Y (Z), foreseen for May, was cancelled": what opens a sentence whose main verb lacks a subject is its subject. */
function openingSlot(view: SentenceView, phrase: NounPhrase): Slot | null {
  if (phrase.first !== view.first) return null;
  const verb = view.verbs.find((v) => v.form === 'finite' && v.link !== 'relative' && v.subordinator === null);
  return verb && verb.subject === null && verb.first > phrase.last ? { verb, as: 'subject', word: null } : null;
}

const CLOSERS = new Set([',', ';', ':', '-', '–', '—', '(', ')', '"', '“', '”']);

/** "During the talks, X said ...": a preposition before the phrase, and the first finite verb after it. */
function frontedSlot(view: SentenceView, phrase: NounPhrase): Slot | null {
  const before = phrase.first - 1;
  if (before < view.first) return null;
  let word: string | null = null;
  for (const other of view.phrases) for (const prep of other.preps) if (holds(prep.object, phrase)) word = prep.word;
  word ??= /^[a-z]+$/.test(view.lower(before)) ? view.lower(before) : null;
  const framed = view.lower(before - 1);
  if (word === 'of' && (framed === 'sidelines' || framed === 'margins' || framed === 'eve')) word = `on the ${framed} of`;
  if (!word || !PREPOSITIONS.has(word)) return null;
  // "says a round of talks will take place": the talks are the subject as their measure is.
  if (word === 'of') {
    const measure = view.phrases.find((p) => p.last === before && MEASURES.has(view.lower(p.head)));
    const verb = measure && view.verbs.find((v) => v.subject === measure && v.first >= phrase.last);
    if (verb) return { verb, as: 'subject', word: null };
  }
  const after = view.verbs.find((v) => v.form === 'finite' && v.first >= phrase.last);
  const earlier = view.verbs.findLast((v) => v.last <= phrase.first);
  const fronted = before === view.first || !view.verbs.some((v) => v.first < phrase.first);
  const verb = fronted ? after : (earlier ?? after);
  return verb ? { verb, as: 'prep', word } : null;
}

const PREPOSITIONS = new Set([
  'during',
  'in',
  'at',
  'after',
  'following',
  'before',
  'for',
  'on',
  'of',
  'since',
  'with',
  'to',
  'about',
  'by',
  'from',
  'ahead of',
  'prior to',
  'on the sidelines of',
  'on the margins of',
  'on the eve of',
  'as part of',
  'ahead',
  'as',
  'amid',
  'until',
  'upon',
  'between',
  'into',
  'over',
  'against',
]);

/** Preposition phrases that follow a noun phrase, those of their objects included, in text order. */
export function prepsAfter(phrase: NounPhrase, limit = 6): Prep[] {
  const found: Prep[] = [];
  const visit = (np: NounPhrase): void => {
    for (const prep of np.preps) {
      if (found.length >= limit || found.some((q) => q.at === prep.at)) continue;
      found.push(prep);
      visit(prep.object);
      for (const conjunct of prep.object.conjuncts) visit(conjunct);
    }
  };
  visit(phrase);
  for (const conjunct of phrase.conjuncts) visit(conjunct);
  return found.sort((a, b) => a.at - b.at);
}

export const isClauseMark = (word: string): boolean => CLOSERS.has(word);

/** Entities of mentions, in order, each once. */
export function entitiesOf(context: EventContext, mentions: readonly Mention[]): Entity[] {
  const out: Entity[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const entity = context.index.entityOf(mentions[i]!);
    if (entity && !out.includes(entity)) out.push(entity);
  }
  return out;
}
