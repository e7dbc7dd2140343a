import { actorsOf, doerOf, hasTwoSides, partiesOf, subjectOf } from '../actors';
import { MEETING_NOUNS } from '../../../lexicon/triggers/meetingNouns';
import type { NounPhrase } from '../../../syntax/clause';
import type { Draft } from '../draft';
import { withLeaders } from '../leaders';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, frontedPlace, placeAfter, placesOf } from '../where';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** X received Y; Y was received by X; X will host Y in Z; X looks forward to welcoming Y to Z. */
export const receiveVerb: VerbRule = {
  id: 'meeting.receive',
  definition: 'A host receives a guest: "received", "hosted", "welcomed", "was received by"; to a country it is the guest\'s visit.',
  example: 'Deputy Minister Ana Ruiz received Ambassador Tomas Lind on Monday.',
  families: ['receive'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    if (verb.passive && verb.form !== 'finite' && verb.lemma !== 'receive') return [];
    const guestPhrase = verb.passive ? subjectOf(verb) : (verb.object ?? afterPlace(view, verb));
    // "hosted a meeting of officials" is told by its noun.
    if (guestPhrase && guestPhrase.mentions.length === 0 && MEETING_NOUNS.has(view.lower(guestPhrase.head))) return [];
    const guests = actorsOf(context, guestPhrase).filter((e) => e.type === 'person' || e.type === 'office' || e.type === 'delegation');
    if (guests.length === 0) return [];
    // "received support from X", "welcomed X's decision": the object is a thing.
    if (guestPhrase && guestPhrase.mentions.length === 0) return [];
    const hosts = partiesOf(context, view, doerOf(verb), drafts).filter((e) => !guests.includes(e));
    const to = verb.preps.find((p) => (p.word === 'to' || p.word === 'in' || p.word === 'at') && placesOf(context, p.object).length > 0);
    const place = to ? placesOf(context, to.object)[0]! : (placeAfter(context, view, verb.preps, AT) ?? frontedPlace(context, view, verb));
    const reading = statusOfVerb(view, verb);
    const welcome = verb.lemma === 'welcome' || verb.lemma === 'greet';
    if (welcome && hosts.length === 0 && !FIRST_PERSON.has(view.lower(subjectOf(verb)?.head ?? -1))) return [];
    if (hosts.length === 0 && !verb.passive && !welcome) return [];
    // One state's own people are no guests.
    if (hosts.length > 0 && !hasTwoSides([...hosts, ...guests])) return [];
    const toCountry =
      place !== null && (place.type === 'country' || (verb.lemma === 'host' && place.kind !== 'venue')) && verb.lemma !== 'receive';
    return [
      makeDraft(context, view, {
        rule: receiveVerb.id,
        kind: toCountry ? 'visit' : 'meeting',
        reading,
        actors: withLeaders(context, view, toCountry ? act(guests, 'visitor') : [...act(hosts, 'host'), ...act(guests, 'visitor')]),
        verb,
        trigger: { first: verb.first, last: verb.last },
        place,
      }),
    ];
  },
};

/** "received at the ministry the ambassador": the guest after a phrase of place. */
function afterPlace(view: VerbFrame['view'], verb: VerbFrame['verb']): NounPhrase | null {
  const place = verb.preps[0];
  if (!place || place.at !== verb.last || !(place.word === 'at' || place.word === 'in')) return null;
  return view.phrases.find((p) => p.first === place.object.last && p.mentions.length > 0) ?? null;
}
