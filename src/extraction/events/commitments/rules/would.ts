import { isBackshifted, isHypothetical, isQuestion, isWished, wordBeforeThat } from '../clauseTests';
import { carriedBy } from '../complements';
import { isEvent } from '../events';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';

const TELLING: ReadonlySet<string> = new Set(['say', 'warn', 'announce', 'promise', 'declare']);

/** "reached an agreement that", "gave an assurance that" */
const PROMISED: ReadonlySet<string> = new Set(
  'agreement understanding decision promise pledge assurance assurances guarantee guarantees'.split(' '),
);

export const would: CommitmentRule = {
  id: 'commitment.would',
  definition:
    'Backshifted "would" in reported speech is what the direct speech had: "said he would visit" is 4; "would ... if" in direct speech is an offer (2).',
  example: 'Minister Adan Brel said Norland would reopen the border.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.modal !== 'would' || verb.perfect || verb.passive || isHypothetical(verb) || isWished(view, verb) || isQuestion(view))
      return [];
    if (isEvent(view, verb.subject)) return [];
    if (verb.lemma === 'like' || verb.lemma === 'love' || verb.lemma === 'prefer' || verb.lemma === 'welcome') return [];
    const agreed = verb.link === 'that' && verb.governor?.lemma === 'agree' ? verb.governor : null;
    const shifted = isBackshifted(frame.context, view, verb) || PROMISED.has(wordBeforeThat(view, verb));
    const conditional = view.verbs.some((v) => v.subordinator === 'if' || v.subordinator === 'unless' || v.subordinator === 'provided');
    // "warns he would not": the reporting verb is in the present.
    const told =
      !shifted && verb.governor !== null && verb.link === 'that' && TELLING.has(verb.governor.lemma) && verb.governor.tense === 'present';
    if (!shifted && !conditional && !told) return [];
    const { goals, continues } = carriedBy(view, verb);
    return goals.flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        firmness: shifted || (told && verb.negated) ? 4 : 2,
        trigger: agreed ? { first: agreed.first, last: agreed.last } : { first: verb.first, last: goal === verb ? verb.last : goal.head },
        doer: verb.subject,
        carrier: verb,
        ...(verb.negated ? { direction: 'refrain' as const } : continues ? { direction: 'continue' as const } : {}),
      }),
    );
  },
};
