import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { actorsOf, selvesOf } from './actors';
import type { Actor } from './draft';
import { act } from './makeDraft';
import type { SentenceView } from './sentenceView';

/** Who can be a visitor: persons and groups, not a state. */
export const canTravel = (entity: Entity): boolean => entity.type === 'person' || entity.type === 'office' || entity.type === 'delegation';

/** Those of a phrase who can travel; "I" and "we" for the author, though that be a state. */
export function travellersOf(context: EventContext, phrase: NounPhrase | null): Entity[] {
  const selves = selvesOf(context, phrase);
  return [...actorsOf(context, phrase).filter(canTravel), ...(selves.length === 1 ? selves : [])];
}

/** A journey within the visitor's own country is no visit. */
export function isAbroad(visitors: readonly Entity[], place: Entity): boolean {
  const known = visitors.filter((v) => v.country !== null);
  return known.length === 0 || place.country === null || known.some((v) => v.country !== place.country);
}

/** The hosts that the clause of a visit names: "at the invitation of X", "as a guest of X", "accompanied by" adds a visitor. */
export function companyOf(context: EventContext, view: SentenceView, verb: VerbGroup, visitors: readonly Entity[]): Actor[] {
  const out: Actor[] = [];
  // "Along with X and Y, I visited Z"
  const [opener] = view.phrases;
  if (opener && verb === view.verbs[0] && opener !== verb.subject)
    for (const phrase of view.phrases) {
      if (phrase.first >= verb.first || phrase === verb.subject) break;
      const before = view.lower(phrase.first - 1);
      if (
        (before === 'with' && /^(?:along|together)$/.test(view.lower(phrase.first - 2))) ||
        (before === 'by' && view.lower(phrase.first - 2) === 'accompanied')
      )
        for (const np of [phrase, ...phrase.conjuncts])
          out.push(
            ...act(
              actorsOf(context, np).filter((e) => !visitors.includes(e) && e.type !== 'country' && e.type !== 'body'),
              'visitor',
            ),
          );
    }
  for (const prep of verb.preps) {
    const entities = actorsOf(context, prep.object).filter((e) => !visitors.includes(e) && e.type !== 'country');
    if (prep.word === 'accompanied by' || prep.word === 'along with' || prep.word === 'together with')
      out.push(...act(entities, 'visitor'));
    if (prep.word === 'at the invitation of') out.push(...act(entities, 'host'));
    const object = view.lower(prep.object.head);
    if (object === 'invitation' || object === 'guest')
      for (const inner of prep.object.preps)
        if (inner.word === 'of' || inner.word === 'from') out.push(...act(actorsOf(context, inner.object), 'host'));
  }
  return out;
}

/** One visit a country: places of one country are legs of one visit, the country itself or the first place stands for them. */
export function perCountry(places: readonly Entity[]): Entity[] {
  const out: Entity[] = [];
  for (const place of places) {
    const index = out.findIndex((p) => p.country !== null && p.country === place.country);
    if (index < 0) out.push(place);
  }
  return out;
}

const SOMEWHERE: ReadonlySet<string> = new Set(['region', 'island', 'peninsula', 'continent']);

/** "the region": a place that the text does not name again. */
export function isSomewhere(view: SentenceView, phrase: NounPhrase | null): boolean {
  return (
    phrase !== null &&
    phrase.mentions.length === 0 &&
    phrase.last - phrase.first === 2 &&
    view.lower(phrase.first) === 'the' &&
    SOMEWHERE.has(view.lower(phrase.head))
  );
}
