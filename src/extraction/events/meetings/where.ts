import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import type { Entity } from '../../mentions/mention';
import type { NounPhrase, Prep, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { entitiesOf, type SentenceView } from './sentenceView';

const isPlace = (entity: Entity): boolean => entity.type === 'place' || entity.type === 'country';

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city capital town resort island region state province port village area district country'.split(' '),
);

/** The places that a phrase names, in order; of "Kandahar, Afghanistan" both. */
export function placesOf(context: EventContext, phrase: NounPhrase | null | undefined): Entity[] {
  if (!phrase) return [];
  const named = entitiesOf(context, phrase.mentions).filter(isPlace);
  if (named.length > 0) return named;
  // "the Russian city of Orenburg"
  const of = phrase.preps.find((p) => p.word === 'of');
  const head = context.document.tokens[phrase.head]?.word.lower ?? '';
  return of && PLACE_NOUNS.has(head) ? placesOf(context, of.object) : [];
}

/** First place after one of the prepositions, up to the next noun of meeting. */
export function placeAfter(
  context: EventContext,
  view: SentenceView,
  preps: readonly Prep[],
  words: ReadonlySet<string>,
  own: NounPhrase | null = null,
): Entity | null {
  for (const prep of preps) {
    if (!words.has(prep.word)) {
      if (own === null && MEETING_NOUNS.has(view.lower(prep.object.head)) && prep.object.mentions.length === 0) return null;
      continue;
    }
    if (!belongs(view, prep, own)) continue;
    const place = placesOf(context, prep.object)[0];
    if (place) return place;
  }
  return null;
}

/** "by phone with X", "on the sidelines in Z": the noun says how, and what follows is the verb's. */
const MANNER: ReadonlySet<string> = new Set(
  'phone telephone video link videoconference teleconference conference sidelines margins sideline person private times time level'.split(
    ' ',
  ),
);

/** "at the airport in Z": the venue's place is the event's. */
const VENUES: ReadonlySet<string> = new Set(
  'airport palace residence hotel headquarters villa ranch retreat compound embassy ministry office base resort border'.split(' '),
);

/** Does a preposition phrase say more of the event, and not of a thing named between ("the situation in Z")? After a name, a time, the noun itself or the verb it does. */
export function belongs(view: SentenceView, prep: Prep, own: NounPhrase | null): boolean {
  const owner = view.phrases.find((p) => p.preps.some((q) => q.at === prep.at));
  return (
    !owner ||
    owner === own ||
    owner.mentions.length > 0 ||
    owner.temporal ||
    MANNER.has(view.lower(owner.head)) ||
    VENUES.has(view.lower(owner.head)) ||
    view.dates.some(({ at }) => owner.first <= at && at < owner.last)
  );
}

export const AT: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'outside']);
export const TO: ReadonlySet<string> = new Set(['to', 'into', 'for', 'toward', 'towards']);

/** "arrived from Oslo, Norway, where he met": the place that a "where" clause is about, for its verb and the conjuncts. */
export function relativePlace(context: EventContext, view: SentenceView, verb: VerbGroup): Entity | null {
  if (verb.subordinator !== 'where') return null;
  let at = verb.first;
  while (at > view.first && view.lower(at) !== 'where') at--;
  let place: Entity | null = null;
  // Back over "Oslo, Norway,": the first of the chain is the nearest.
  for (let end = at; view.lower(end - 1) === ',';) {
    end--;
    const phrase = view.phrases.find((p) => p.last === end);
    const named = placesOf(context, phrase)[0];
    if (!phrase || !named) break;
    place = named;
    end = phrase.first;
  }
  if (place) return place;
  return (
    placesOf(
      context,
      view.phrases.find((p) => p.last === at),
    )[0] ?? null
  );
}

/** "In Jakarta, he will meet": a place before the first verb of the sentence, for that verb and its conjuncts. */
export function frontedPlace(context: EventContext, view: SentenceView, verb: VerbGroup): Entity | null {
  const opener = verb.form === 'infinitive' && verb.link === 'to' && verb.governor ? verb.governor : verb;
  const about = relativePlace(context, view, opener);
  if (about) return about;
  const first = view.verbs.find((v) => v.form === 'finite');
  if (!first || (verb !== first && verb.conjunctOf !== first && !(verb.governor === first && verb.link === 'to'))) return null;
  for (const phrase of view.phrases) {
    if (phrase.last > first.first) break;
    if (phrase === first.subject) continue;
    const before = view.lower(phrase.first - 1);
    if (phrase.first - 1 < view.first || !AT.has(before) || phrase.first - 1 > view.first + 8) continue;
    const place = placesOf(context, phrase)[0];
    if (place) return place;
  }
  return null;
}
