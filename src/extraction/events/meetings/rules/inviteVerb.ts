import { actorsOf, doerOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { canTravel, isAbroad } from '../visits';
import { placesOf } from '../where';

/** X invited Y to Z. ("invited Y to visit Z" is told by "visit".) */
export const inviteVerb: VerbRule = {
  id: 'meeting.invite',
  definition: 'A bare invitation: a visit with status proposed, without a commitment of the invited.',
  example: 'Ana Ruiz invited Tomas Lind to Madrid.',
  families: ['invite'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    if (verb.negated) return [];
    const guests = actorsOf(context, verb.passive ? subjectOf(verb) : verb.object).filter(canTravel);
    const place = verb.preps.filter((p) => p.word === 'to').flatMap((p) => placesOf(context, p.object))[0];
    if (guests.length === 0 || !place || !isAbroad(guests, place)) return [];
    const hosts = actorsOf(context, doerOf(verb)).filter((e) => !guests.includes(e) && e.type !== 'country');
    return [
      makeDraft(context, view, {
        rule: inviteVerb.id,
        kind: 'visit',
        reading: { status: 'proposed', background: false },
        actors: [...act(guests, 'visitor'), ...act(hosts, 'host')],
        verb,
        trigger: { first: verb.first, last: verb.last },
        place,
      }),
    ];
  },
};
