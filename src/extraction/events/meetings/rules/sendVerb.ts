import type { Entity } from '../../../mentions/mention';
import { actorsOf, doerOf, subjectOf } from '../actors';
import type { NounPhrase } from '../../../syntax/clause';
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
  apply(frame: VerbFrame): Draft[] {
    const { context, view, verb } = frame;
    const sent = verb.passive ? subjectOf(verb) : verb.object;
    const named = actorsOf(context, sent).filter(canTravel);
    const visitors = named.length > 0 ? named : sendersOf(frame, sent);
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

const ENVOYS: ReadonlySet<string> = new Set(
  'delegation delegations envoy envoys emissary emissaries negotiator negotiators diplomat diplomats mediator mediators representative representatives'.split(
    ' ',
  ),
);

/** "sent a delegation to Z": one whom the text does not name goes for whoever sends him. */
function sendersOf({ context, view, verb }: VerbFrame, sent: NounPhrase | null): Entity[] {
  if (!sent || sent.mentions.length > 0 || sent.modifiers.length > 0 || !ENVOYS.has(view.lower(sent.head))) return [];
  return actorsOf(context, doerOf(verb)).filter((e) => e.type === 'country' || e.type === 'body');
}
