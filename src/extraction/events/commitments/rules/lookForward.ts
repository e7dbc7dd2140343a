import { gerundsOf } from '../complements';
import { futureDateNear } from '../deadline';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';

const TO: ReadonlySet<string> = new Set(['to']);

export const lookForward: CommitmentRule = {
  id: 'commitment.look-forward',
  definition: '"Look forward to meeting, welcoming, hosting" is a planned meeting: 3 with a date, 1 without.',
  example: 'President Ada Brel looks forward to welcoming Prime Minister Ole Brandt on July 3.',
  apply(frame) {
    const { context, view, verb } = frame;
    if (verb.lemma !== 'look' || verb.negated || view.lower(verb.last) !== 'forward') return [];
    return gerundsOf(view, { ...verb, last: verb.last + 1 }, TO).flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        meets: true,
        firmness: futureDateNear(context, view, goal) ? 3 : 1,
        trigger: { first: verb.first, last: verb.last + 2 },
        doer: verb.subject,
        carrier: verb,
      }),
    );
  },
};
