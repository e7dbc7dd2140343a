import { EVENT_VERBS } from '../../../lexicon/triggers/goalVerbs';
import { SCHEDULING_PASSIVES, UNDERTAKING_ADJECTIVES } from '../../../lexicon/triggers/undertakings';
import type { Firmness } from '../../../model';
import type { NounPhrase, VerbGroup } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
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
    return { firmness: 3, first: verb.first, last: end(verb) };
  }
  const scheduled =
    verb.passive || isReduced(verb)
      ? SCHEDULING_PASSIVES.get(verb.lemma)
      : verb.lemma === 'be'
        ? UNDERTAKING_ADJECTIVES.get(view.lower(verb.last))
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
  return isReduced(verb) || (verb.passive && verb.form === 'finite' && verb.tense !== 'past')
    ? { firmness: 3, first: verb.first, last: verb.last }
    : null;
}

/** "the meeting scheduled for May": a participle, or a past without a subject. */
const isReduced = (verb: VerbGroup): boolean =>
  verb.modal === null &&
  (verb.form === 'participle' || (verb.form === 'finite' && verb.tense === 'past' && !verb.passive && !verb.perfect)) &&
  PLANNED.has(verb.lemma);
const PLANNED: ReadonlySet<string> = new Set(['schedule', 'slate', 'set']);

/** The event: the subject; of "the summit, to be held in", the phrase before. */
function eventOf(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  if (verb.link === 'relative' && !isEvent(view, verb.subject)) return eventBefore(view, verb);
  // "the summit scheduled to take place"
  if (isReduced(verb)) return view.phrases.find((np) => np.last === verb.first) ?? null;
  if (verb.form !== 'infinitive' || !verb.passive) return verb.subject;
  return view.phrases.find((np) => np.last === verb.first || (np.last === verb.first - 1 && view.lower(np.last) === ',')) ?? verb.subject;
}

/** "the conference on reforms in Norland, which will be held": the event that the clause hangs on, what follows it looked through. */
function eventBefore(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  if (view.lower(verb.first - 2) !== ',') return verb.subject;
  const from = view.verbs.findLast((v) => v.last < verb.first)?.last ?? view.first;
  return view.phrases.findLast((np) => np.first >= from && np.last < verb.first && isEvent(view, np)) ?? verb.subject;
}

export const eventPlanned: CommitmentRule = {
  id: 'commitment.event-planned',
  definition: 'A meeting that "will be held" (4) or "is due to begin", "is scheduled for" (3) commits those who hold it.',
  example: 'The Joint Commission of Norland and Sudria will be held in Oslo in May.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.negated || verb.perfect || isHypothetical(verb)) return [];
    const event = eventOf(view, verb);
    if (!event || !(isEvent(view, event) || isHeldBody(view, verb, event))) return [];
    const plan = readPlan(frame, verb);
    if (!plan || isWished(view, verb)) return [];
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
