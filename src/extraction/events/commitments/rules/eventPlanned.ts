import { EVENT_VERBS } from '../../../lexicon/triggers/goalVerbs';
import { SCHEDULING_PASSIVES, UNDERTAKING_ADJECTIVES } from '../../../lexicon/triggers/undertakings';
import type { Firmness } from '../../../model';
import type { VerbGroup } from '../../../syntax/clause';
import { isBackshifted, isHypothetical, isWished } from '../clauseTests';
import { infinitivesOf } from '../complements';
import { isEvent, isHeldBody, isOff } from '../events';
import type { Draft } from '../draft';
import type { CommitmentRule, Frame } from '../rule';

/** "will take place", "will be held", "is due to begin", "is scheduled for", "to be held". */
function readPlan({ context, view }: Frame, verb: VerbGroup): { firmness: Firmness; first: number; last: number } | null {
  const occurs = (v: VerbGroup): boolean =>
    EVENT_VERBS.has(v.lemma) && (v.passive || v.lemma !== 'hold') && (v.lemma !== 'take' || view.lower(v.last) === 'place');
  const end = (v: VerbGroup): number => (v.lemma === 'take' ? v.last + 1 : v.last);
  if (verb.modal === 'will' || (verb.modal === 'would' && isBackshifted(context, view, verb)))
    return occurs(verb) ? { firmness: 4, first: verb.first, last: end(verb) } : null;
  if (verb.form === 'infinitive') {
    if (!occurs(verb) || !verb.passive) return null;
    return verb.governor === null || verb.link !== 'to' ? { firmness: 3, first: verb.first, last: end(verb) } : null;
  }
  const scheduled = verb.passive
    ? SCHEDULING_PASSIVES.get(verb.lemma)
    : verb.lemma === 'be' && verb.predicate !== null
      ? UNDERTAKING_ADJECTIVES.get(view.lower(verb.predicate))
      : undefined;
  const goal = infinitivesOf(view, verb)[0];
  if (
    verb.lemma === 'be' &&
    verb.tense === 'present' &&
    verb.predicate === null &&
    !verb.object &&
    goal &&
    goal.first - verb.last <= 2 &&
    occurs(goal)
  )
    return { firmness: 3, first: verb.first, last: end(goal) };
  if (scheduled !== 3) return null;
  if (goal) return occurs(goal) ? { firmness: 3, first: verb.first, last: end(goal) } : null;
  if (verb.lemma === 'expect' || verb.lemma === 'design') return null;
  return verb.passive && verb.tense !== 'past' ? { firmness: 3, first: verb.first, last: verb.last } : null;
}

export const eventPlanned: CommitmentRule = {
  id: 'commitment.event-planned',
  definition: 'A meeting that "will be held" (4) or "is due to begin", "is scheduled for" (3) commits those who hold it.',
  example: 'The Joint Commission of Norland and Sudria will be held in Oslo in May.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.negated || verb.perfect || isHypothetical(verb) || isWished(verb)) return [];
    const event = verb.subject;
    if (!event || !(isEvent(view, event) || isHeldBody(view, verb))) return [];
    const plan = readPlan(frame, verb);
    if (!plan) return [];
    if (isOff(frame, event, verb)) return [];
    const agent = verb.passive ? verb.preps.find((p) => p.word === 'by')?.object : undefined;
    const draft: Draft = {
      rule: this.id,
      sentence: view.index,
      firmness: plan.firmness,
      direction: 'do',
      trigger: { first: plan.first, last: plan.last },
      goal: null,
      thing: event,
      does: 'hold',
      carrier: verb,
      doer: agent ?? event,
      place: null,
    };
    return [draft];
  },
};
