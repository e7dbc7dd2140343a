import type { Entity } from '../../../mentions/mention';
import type { VerbGroup } from '../../../syntax/clause';
import type { EventContext } from '../../context';
import { actorsOf, hasTwoSides, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { legsOf } from '../legsOf';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import { samePlace } from '../sameOccasion';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { canTravel, companyOf, isAbroad, isSomewhere, perCountry, travellersOf } from '../visits';
import { placeAfter, placesOf } from '../where';

/** Where those stand who are visited: not "visited us on Baltic Day". */
const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

/** X visited Z; X will visit Z and W; X visited (with) Y. */
export const visitVerb: VerbRule = {
  id: 'meeting.visit',
  definition: 'An official travels to another country: one record for the travel, one a country.',
  example: 'Foreign Minister Ana Ruiz will visit Norway and Sweden next week.',
  families: ['visit'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    if (verb.passive) return [];
    const visitors = travellersOf(context, subjectOf(verb));
    if (visitors.length === 0) return [];
    const reading = statusOfVerb(view, verb);
    const actors = uniqueActors([...act(visitors, 'visitor'), ...companyOf(context, view, verb, visitors)]);
    const trigger = { first: verb.first, last: verb.last };
    const named = [...placesOf(context, verb.object), ...placesOf(context, verb.secondObject)];
    const places = perCountry(named.length > 0 ? named : visitors.some(isOfficial) ? siteOf(context, view, verb) : []).filter((p) =>
      isAbroad(visitors, p),
    );
    if (places.length > 0) {
      const told = places.map((place) =>
        makeDraft(context, view, { rule: visitVerb.id, kind: 'visit', reading, actors, verb, trigger, place }),
      );
      const further = legsOf(context, view, verb).filter(
        ({ place }) => isAbroad(visitors, place) && !places.some((p) => samePlace(p, place)),
      );
      return [
        ...told,
        ...further.map(({ place, date }) => ({ ...told[0]!, actors: actors.map((a) => ({ ...a })), evidence: [view.index], place, date })),
      ];
    }
    // "last visited the region": abroad, though the text does not name where.
    if (isSomewhere(view, verb.object))
      return [makeDraft(context, view, { rule: visitVerb.id, kind: 'visit', reading, actors, verb, trigger, place: null })];
    const persons = actorsOf(context, verb.object).filter((e) => canTravel(e) || e.type === 'body');
    if (persons.length > 0 && hasTwoSides([...visitors, ...persons]))
      return [
        makeDraft(context, view, {
          rule: visitVerb.id,
          kind: 'visit',
          reading,
          actors: [...act(visitors, 'visitor'), ...act(persons, 'host')],
          verb,
          trigger,
          place: null,
        }),
      ];
    // "visited last week": where, the text says elsewhere.
    if (verb.lemma === 'visit' && !verb.object && verb.form === 'finite') {
      const draft = makeDraft(context, view, { rule: visitVerb.id, kind: 'visit', reading, actors, verb, trigger, place: null });
      return draft.date && !verb.preps.some((p) => p.word === 'with') ? [draft] : [];
    }
    // Two sides tour a site together.
    if (visitors.length > 1 && hasTwoSides(visitors))
      return [makeDraft(context, view, { rule: visitVerb.id, kind: 'visit', reading, actors, verb, trigger, place: null })];
    return [];
  },
};

const isOfficial = (e: Entity): boolean => e.type !== 'person' || e.offices.some((o) => o.rank !== null && o.rank > 0);

/** "toured a camp in Oslo", "visited Norwegian troops in Estonia", "visited a shrine outside the city of Bergen": the site's place is the visit's. */
function siteOf(context: EventContext, view: VerbFrame['view'], verb: VerbGroup): Entity[] {
  if (!verb.object || verb.object.temporal || verb.object.mentions.some((m) => m.type !== 'body' && m.type !== 'delegation')) return [];
  const place = placeAfter(context, view, [...verb.preps, ...verb.object.preps], WITHIN, verb.object);
  return place ? [place] : [];
}
