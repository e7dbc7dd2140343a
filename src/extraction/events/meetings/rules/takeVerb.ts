import { MEETING_NOUNS } from '../../../lexicon/triggers/meetingNouns';
import { actorsOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { canTravel, isAbroad, perCountry } from '../visits';
import { placesOf } from '../where';

/** A trip takes X to Z and W: a tour, one visit a country. */
export const takeVerb: VerbRule = {
  id: 'meeting.tour',
  definition: 'A tour is one visit a country: "a trip that will take her to Z and W".',
  example: 'Ana Ruiz begins a trip that will take her to Norway and Sweden.',
  families: ['take'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    const subject = subjectOf(verb);
    if (verb.passive || !subject || MEETING_NOUNS.get(view.lower(subject.head))?.class !== 'visit') return [];
    const visitors = actorsOf(context, verb.object).filter(canTravel);
    if (visitors.length === 0) return [];
    const reading = statusOfVerb(view, verb);
    const places = perCountry(verb.preps.filter((p) => p.word === 'to').flatMap((p) => placesOf(context, p.object))).filter((p) =>
      isAbroad(visitors, p),
    );
    const trigger = { first: verb.first, last: verb.object?.last ?? verb.last };
    return places.map((place) =>
      makeDraft(context, view, { rule: takeVerb.id, kind: 'visit', reading, actors: act(visitors, 'visitor'), verb, trigger, place }),
    );
  },
};
