import { actorsOf, partiesOf, selvesOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { withLeaders } from '../leaders';
import { act, makeDraft } from '../makeDraft';
import { ASIDE } from '../nounPreps';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, belongs, placeAfter } from '../where';

const isOfficial = (type: string): boolean => type === 'person' || type === 'office' || type === 'delegation';
const REMOTE: ReadonlySet<string> = new Set(
  'phone telephone telephonically video videoconference teleconference link call zoom'.split(' '),
);

/** X spoke (by phone) with Y; X telephoned Y; X called Y; X called on Y. */
export const callVerb: VerbRule = {
  id: 'meeting.speak',
  definition: 'Two officials speak live: "spoke with", "spoke by phone", "telephoned". Without a place it is a call.',
  example: 'Secretary Ana Ruiz spoke by phone with Tomas Lind on Friday.',
  families: ['speak', 'phone'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    const subject = subjectOf(verb);
    const selves = selvesOf(context, subject);
    const doers = partiesOf(context, view, subject, drafts).filter((e) => e.type !== 'country' || selves.includes(e));
    if (doers.length === 0) return [];
    const remote = isRemote(view, verb.last) || verb.preps.some((p) => REMOTE.has(view.lower(p.object.head)));
    // "on the margins of the summit with Y"
    const aside = verb.preps.some((p) => ASIDE.has(p.word));
    let others = actorsOf(context, null);
    let onCall = false;
    if (verb.lemma === 'phone' || verb.lemma === 'telephone')
      others = [...actorsOf(context, verb.object).filter((e) => isOfficial(e.type)), ...selvesOf(context, verb.object)];
    else if (verb.lemma === 'call') {
      const on = verb.preps.find((p) => p.word === 'on' && p.at === verb.last);
      if (on) {
        // "called on X to stop" is a demand.
        if (view.verbs.some((v) => v.form === 'infinitive' && v.governor === verb)) return [];
        others = actorsOf(context, on.object).filter((e) => e.type === 'person' || e.type === 'office');
        onCall = true;
      } else if (verb.object && !verb.secondObject && !verb.passive) {
        others = actorsOf(context, verb.object).filter((e) => e.type === 'person');
        const after = view.lower(verb.object.last);
        if (/^(?:a|an|the|"|“|his|her|their|one)$/.test(after) || verb.predicate !== null) others = [];
      }
    } else {
      for (const prep of verb.preps) {
        if ((prep.word !== 'with' && prep.word !== 'to') || !(aside || belongs(view, prep, null))) continue;
        if (prep.word === 'to' && !remote) continue;
        // "a visit to talk with leaders": a purpose, not a call.
        if (!remote && verb.form === 'infinitive' && verb.lemma !== 'speak') continue;
        others = partiesOf(context, view, prep.object, drafts).filter((e) => isOfficial(e.type));
        if (others.length > 0) break;
      }
    }
    others = others.filter((e) => !doers.includes(e));
    if (others.length === 0 && !(remote && doers.length > 1)) return [];
    const place = placeAfter(context, view, verb.preps, AT);
    const inPerson = place !== null || aside;
    const kind = onCall || (inPerson && !remote) ? 'meeting' : 'call';
    return [
      makeDraft(context, view, {
        rule: callVerb.id,
        kind,
        reading: statusOfVerb(view, verb),
        actors: withLeaders(context, view, act([...doers, ...others])),
        verb,
        trigger: { first: verb.first, last: verb.last },
        place: kind === 'meeting' ? place : null,
      }),
    ];
  },
};

function isRemote(view: VerbFrame['view'], from: number): boolean {
  for (let i = from; i < Math.min(view.last, from + 5); i++) if (REMOTE.has(view.lower(i))) return true;
  return false;
}
