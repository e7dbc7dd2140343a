import type { CommitmentRule } from '../rule';
import { isHypothetical } from '../clauseTests';

const READY: ReadonlySet<string> = new Set(['ready', 'prepared', 'open']);

export const readyFor: CommitmentRule = {
  id: 'commitment.ready-for',
  definition: 'To be ready for talks or for a thing that can be named is an offer (2).',
  example: 'Norland is ready for talks with Sudria.',
  apply(frame) {
    const { view, verb } = frame;
    const prepared = verb.passive && verb.lemma === 'prepare';
    const copula = verb.lemma === 'be' || verb.lemma === 'stand' || verb.lemma === 'remain';
    if (verb.negated || verb.form !== 'finite' || isHypothetical(verb) || !(prepared || (copula && READY.has(view.lower(verb.last)))))
      return [];
    const prep = verb.preps.find((p) => p.word === 'for' || (p.word === 'to' && view.lower(verb.last) === 'open'));
    if (!prep || prep.at > verb.last + 2 || !TALKS.has(view.lower(prep.object.head))) return [];
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness: 2,
        direction: 'do',
        trigger: { first: verb.first, last: prep.at + 1 },
        goal: null,
        thing: prep.object,
        does: 'hold',
        carrier: verb,
        doer: verb.subject,
        place: null,
      },
    ];
  },
};

const TALKS: ReadonlySet<string> = new Set(
  'talks dialogue negotiations discussions meeting consultations cooperation contacts summit compromise'.split(' '),
);
