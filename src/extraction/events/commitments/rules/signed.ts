import { INSTRUMENTS, SIGNING_VERBS } from '../../../lexicon/triggers/undertakings';
import { isHypothetical, isWished } from '../clauseTests';
import type { CommitmentRule } from '../rule';

export const signed: CommitmentRule = {
  id: 'commitment.signed',
  definition: 'An instrument that was signed, ratified or concluded binds (5).',
  example: 'Norland and Sudria signed an agreement on visa exemption.',
  apply(frame) {
    const { view, verb } = frame;
    if (
      !SIGNING_VERBS.has(verb.lemma) ||
      verb.lemma === 'approve' ||
      verb.modal !== null ||
      verb.negated ||
      isHypothetical(verb) ||
      isWished(verb)
    )
      return [];
    if (verb.form !== 'finite' || (verb.tense === 'present' && !verb.perfect && !view.headline)) return [];
    const thing = verb.passive ? verb.subject : verb.object;
    if (!thing || !INSTRUMENTS.has(view.lower(thing.head))) return [];
    // "signed agreements to buy": the infinitive tells the goal.
    if (view.verbs.some((v) => v.governorNoun === thing.head)) return [];
    const doer = verb.passive ? (verb.preps.find((p) => p.word === 'by' || p.word === 'between')?.object ?? null) : verb.subject;
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness: 5,
        direction: 'do',
        trigger: verb.passive
          ? { first: verb.first, last: verb.last }
          : { first: verb.first, last: Math.max(verb.last, thing.head - verb.last < 6 ? thing.head + 1 : verb.last) },
        goal: null,
        thing,
        does: 'implement',
        carrier: verb,
        doer,
        place: null,
      },
    ];
  },
};
