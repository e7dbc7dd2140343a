import { isHypothetical, isQuestion, isWished } from '../clauseTests';
import { carriedBy, infinitivesOf, isPurpose } from '../complements';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';
import { spanOf } from '../triggers';
import { UNDERTAKING_VERBS } from '../../../lexicon/triggers/undertakings';
import { isEvent, isHeldBody } from '../events';
import { EVENT_VERBS } from '../../../lexicon/triggers/goalVerbs';

export const will: CommitmentRule = {
  id: 'commitment.will',
  definition:
    '"Will" with an act of one\'s own is firm (4); "will not" is a commitment to refrain; topics, states and predictions are none.',
  example: 'Norland will open an embassy in Oslo.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.modal !== 'will' || isHypothetical(verb) || isWished(view, verb) || isQuestion(view)) return [];
    if (isEvent(view, verb.subject) && !verb.passive) return [];
    if (verb.passive && (isHeldBody(view, verb) || (isEvent(view, verb.subject) && EVENT_VERBS.has(verb.lemma)))) return [];
    const level = UNDERTAKING_VERBS.get(verb.lemma);
    const complements = level === undefined ? [] : infinitivesOf(view, verb);
    if (level !== undefined && complements.length > 0 && !isPurpose(verb, complements[0]!)) {
      const firmness = level > 1 ? level : verb.lemma === 'try' || verb.lemma === 'attempt' || verb.lemma === 'work' ? 4 : 1;
      return complements.flatMap((goal) =>
        draftsOfGoal(frame, this.id, goal, {
          firmness,
          trigger: spanOf(verb, goal),
          doer: verb.subject,
          carrier: verb,
          negated: verb.negated,
          ...(verb.negated ? { direction: 'refrain' } : {}),
        }),
      );
    }
    const { goals, continues } = carriedBy(view, verb);
    return goals.flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        firmness: goal.lemma === 'seek' && !verb.negated ? 1 : 4,
        trigger: goal === verb ? spanOf(verb, null) : { first: verb.first, last: goal.head },
        doer: verb.subject,
        carrier: verb,
        ...(verb.negated ? { direction: 'refrain' as const } : continues ? { direction: 'continue' as const } : {}),
      }),
    );
  },
};
