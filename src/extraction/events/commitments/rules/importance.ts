import { ASPIRING_VERBS, IMPORTANCE } from '../../../lexicon/triggers/undertakings';
import type { CommitmentRule } from '../rule';

export const importance: CommitmentRule = {
  id: 'commitment.importance',
  definition: '"Stressed the importance of", "affirmed commitment to" with nothing that can be checked is an aspiration (1).',
  example: 'The two ministers stressed the importance of protecting glaciers.',
  apply({ view, verb }) {
    if (!ASPIRING_VERBS.has(verb.lemma) || verb.negated || verb.form !== 'finite' || !verb.object) return [];
    const noun = view.lower(verb.object.head);
    const commitment = noun === 'commitment' || noun === 'support' || noun === 'desire';
    if (!IMPORTANCE.has(noun) && !commitment) return [];
    const prep = verb.object.preps[0];
    const at = prep?.at ?? verb.object.last;
    if (!prep && view.lower(at) !== 'of' && view.lower(at) !== 'to') return [];
    const goal = view.verbs.find((v) => v.form === 'gerund' && v.first === at + 1) ?? null;
    if (!goal && !prep) return [];
    if (commitment && goal) return [];
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness: 1,
        direction: 'do',
        trigger: { first: verb.first, last: at + 1 },
        goal,
        thing: goal ? null : prep!.object,
        does: null,
        carrier: verb,
        doer: verb.subject,
        place: null,
      },
    ];
  },
};
