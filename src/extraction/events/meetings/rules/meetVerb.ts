import type { Entity } from '../../../mentions/mention';
import { actorsOf, isDescribedParty, hasTwoSides, isContest, partiesOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { withLeaders } from '../leaders';
import { isDomestic } from '../isDomestic';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, belongs, frontedPlace, placeAfter } from '../where';

/** X met Y; X met with Y; X and Y met; the two leaders met. */
export const meetVerb: VerbRule = {
  id: 'meeting.meet',
  definition: 'Two parties from different states or bodies meet face to face: "met", "met with", "conferred with".',
  example: 'Foreign Minister Ana Ruiz met with her counterpart Tomas Lind in Oslo on Tuesday.',
  families: ['meet', 'see'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    // "looks forward to seeing Y"
    if (verb.lemma === 'see' && verb.governor?.lemma !== 'look') return [];
    const subject = verb.passive && verb.lemma === 'meet' ? (verb.preps.find((p) => p.word === 'by')?.object ?? null) : subjectOf(verb);
    const doers = partiesOf(context, view, subject, drafts);
    const objects = verb.passive
      ? actorsOf(context, verb.subject)
      : verb.lemma === 'meet' || verb.lemma === 'see'
        ? partiesOf(context, view, verb.object, drafts)
        : [];
    if (isHabit(view, verb)) return [];
    // "met with A and with B" are two meetings, "met with A and B" is one.
    const withs = verb.preps
      .filter((p) => (p.word === 'with' || p.word === 'alongside') && belongs(view, p, null))
      .map((p) => partiesOf(context, view, p.object, drafts))
      .filter((e) => e.length > 0);
    // "met with a minister of the old guard": one side is named, the other described.
    const described = withs.length === 0 && objects.length === 0 ? describedSide(view, verb) : false;
    if (described && doers.length > 0 && !verb.passive && doers.some((e) => e.type !== 'country'))
      return [
        makeDraft(context, view, {
          rule: meetVerb.id,
          kind: 'meeting',
          reading: statusOfVerb(view, verb),
          actors: act(doers),
          verb,
          trigger: { first: verb.first, last: verb.last },
          place: placeAfter(context, view, verb.preps, AT, verb.object) ?? frontedPlace(context, view, verb),
        }),
      ];
    if (verb.object && objects.length === 0 && withs.length === 0 && verb.object.mentions.length === 0 && !verb.object.temporal) return [];
    const others: Entity[][] =
      withs.length > 0 ? withs.map((w, i) => (i === 0 ? [...objects, ...w] : w)) : objects.length > 0 ? [objects] : [[]];
    const bare = others.length === 1 && others[0]!.length === 0;
    // What is convened meets, not who convenes it.
    if (bare && verb.lemma === 'convene' && verb.object) return [];
    if (
      bare &&
      verb.lemma !== 'meet' &&
      verb.lemma !== 'gather' &&
      verb.lemma !== 'convene' &&
      verb.lemma !== 'negotiate' &&
      verb.lemma !== 'confer'
    )
      return [];
    // "met leaders, including X and Y"
    const included = verb.preps
      .filter((p) => p.word === 'including')
      .flatMap((p) => actorsOf(context, p.object))
      .filter((e) => e.type === 'person');
    if (included.length > 0 && (others[0]!.length > 0 || verb.object || verb.preps.some((p) => p.word === 'with')))
      others[0] = [...others[0]!, ...included];
    // "met with X, as well as Y"
    const further = verb.preps.filter((p) => p.word === 'as well as' && p.at > verb.last).flatMap((p) => actorsOf(context, p.object));
    if (others[0]!.length > 0) others[0] = [...others[0]!, ...further.filter((e) => e.type !== 'country')];
    const reading = statusOfVerb(view, verb);
    const place = placeAfter(context, view, verb.preps, AT) ?? frontedPlace(context, view, verb);
    const out: Draft[] = [];
    const sides = isSeparate(view, verb) ? others.flatMap((side) => (side.every(isPerson) ? side.map((e) => [e]) : [side])) : others;
    for (const side of sides) {
      const entities = [...doers, ...side.filter((e) => !doers.includes(e))];
      if (
        entities.length === 0 ||
        !(entities.length > 1 || side.length === 0) ||
        !(hasTwoSides(entities) || (side.length > 0 && isContest(side))) ||
        (doers.length > 0 && isDomestic(context, view, entities, place, drafts))
      )
        continue;
      out.push(
        makeDraft(context, view, {
          rule: meetVerb.id,
          kind: verb.lemma === 'negotiate' ? 'negotiation' : 'meeting',
          reading,
          actors: withLeaders(context, view, act(entities)),
          verb,
          trigger: { first: verb.first, last: verb.last },
          place,
          anaphoric: bare && actorsOf(context, subject).length === 0,
        }),
      );
    }
    return out;
  },
};

const describedSide = (view: VerbFrame['view'], verb: VerbFrame['verb']): boolean =>
  isDescribedParty(view, verb.object) ||
  verb.preps.some((p) => p.word === 'with' && belongs(view, p, null) && isDescribedParty(view, p.object));

const isPerson = (e: Entity): boolean => e.type === 'person';

/** "met separately with A and B": one meeting each. */
const isSeparate = (view: VerbFrame['view'], verb: VerbFrame['verb']): boolean =>
  view.lower(verb.last) === 'separately' || view.lower(verb.head - 1) === 'separately';

const HABIT: ReadonlySet<string> = new Set([
  'regularly',
  'often',
  'frequently',
  'routinely',
  'annually',
  'usually',
  'periodically',
  'normally',
]);

/** "regularly meets", "have met for the past six years": habitual contacts are no meeting. */
function isHabit(view: VerbFrame['view'], verb: VerbFrame['verb']): boolean {
  for (let i = Math.max(view.first, verb.first - 1); i <= Math.min(view.last - 1, verb.last); i++)
    if (HABIT.has(view.lower(i))) return true;
  return verb.preps.some(
    ({ word, at }) =>
      word === 'for' &&
      view.lower(at + 1) === 'the' &&
      (view.lower(at + 2) === 'past' || view.lower(at + 2) === 'last') &&
      (view.lower(at + 3) === 'years' || view.lower(at + 4) === 'years'),
  );
}
