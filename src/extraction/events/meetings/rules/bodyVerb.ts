import { actorsOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, frontedPlace, placeAfter } from '../where';

const JOINT: ReadonlySet<string> = new Set('commission committee council group dialogue forum consultations'.split(' '));

/** A joint body is convened or held: "the Joint Commission will be held in Z", "agreed to convene the Council". */
export const bodyVerb: VerbRule = {
  id: 'meeting.body',
  definition: 'A joint body of two or more states is convened: its meeting.',
  example: 'They agreed to convene the Norwegian-Spanish Joint Commission in Oslo in May.',
  families: ['body', 'meet'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    if (verb.lemma !== 'hold' && verb.lemma !== 'convene') return [];
    const phrase = verb.passive ? subjectOf(verb) : verb.object;
    if (!phrase || !JOINT.has(view.lower(phrase.head))) return [];
    const bodies = actorsOf(context, phrase).filter((e) => e.type === 'body' && e.country === null);
    if (bodies.length === 0) return [];
    // An official who convenes it takes part.
    const hosts = verb.passive || verb.lemma !== 'convene' ? [] : actorsOf(context, subjectOf(verb)).filter((e) => e.type === 'person');
    return [
      makeDraft(context, view, {
        rule: bodyVerb.id,
        kind: 'meeting',
        reading: statusOfVerb(view, verb),
        actors: [...act(hosts), ...act(bodies)],
        verb,
        trigger: { first: verb.first, last: verb.last },
        place: placeAfter(context, view, verb.preps, AT) ?? frontedPlace(context, view, verb),
      }),
    ];
  },
};
