import { actorsOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { canTravel, isAbroad, perCountry } from '../visits';
import { placesOf } from '../where';

/** X will send Y to Z: the visit is Y's. */
export const sendVerb: VerbRule = {
  id: 'meeting.send',
  definition: "A delegation or an envoy sent to another country: the delegation's visit.",
  example: 'Norway will send a parliamentary delegation to Madrid.',
  families: ['send'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    const visitors = actorsOf(context, verb.passive ? subjectOf(verb) : verb.object).filter(canTravel);
    const places = perCountry(verb.preps.filter((p) => p.word === 'to').flatMap((p) => placesOf(context, p.object))).filter((p) =>
      isAbroad(visitors, p),
    );
    if (visitors.length === 0) return [];
    const reading = statusOfVerb(view, verb);
    const trigger = { first: verb.first, last: verb.last };
    return places.map((place) =>
      makeDraft(context, view, { rule: sendVerb.id, kind: 'visit', reading, actors: act(visitors, 'visitor'), verb, trigger, place }),
    );
  },
};
