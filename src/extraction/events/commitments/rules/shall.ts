import { isHypothetical } from '../clauseTests';
import { carriedBy } from '../complements';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';

export const shall: CommitmentRule = {
  id: 'commitment.shall',
  definition: '"Shall" in the text of an agreement binds (5).',
  example: 'The Parties shall exchange lists of experts by 1 May 2030.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.modal !== 'shall' || verb.passive || isHypothetical(verb)) return [];
    const { goals } = carriedBy(view, verb);
    const first = verb.subject ? view.lower(verb.subject.head) : '';
    return goals.flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        firmness: first === 'i' || first === 'we' ? 4 : 5,
        trigger: { first: verb.first, last: verb.last },
        doer: verb.subject,
        carrier: verb,
        ...(verb.negated ? { direction: 'refrain' as const } : {}),
      }),
    );
  },
};
