import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';

export const listItem: CommitmentRule = {
  id: 'commitment.list-item',
  definition: 'The items of a list under "The Parties shall:" (5), "will:", "agreed to:" (4), "intend to:" (3) are one commitment each.',
  example: 'The Parties shall: - establish a joint committee; - exchange lists of experts.',
  apply(frame) {
    const { view, verb, list } = frame;
    if (
      !list ||
      verb.first > view.first + 2 ||
      verb.modal !== null ||
      (verb.form !== 'infinitive' && verb.tense !== 'present' && verb.form !== 'gerund')
    ) {
      return [];
    }
    return draftsOfGoal(frame, this.id, verb, { firmness: list.firmness, trigger: list.trigger, doer: list.doer, carrier: null }).map(
      (draft) => ({ ...draft, lead: list.sentence }),
    );
  },
};
