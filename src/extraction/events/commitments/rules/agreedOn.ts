import type { CommitmentRule } from '../rule';
import type { NounPhrase } from '../../../syntax/clause';
import { isHypothetical } from '../clauseTests';

const THINGS: ReadonlySet<string> = new Set(
  'meeting visit visits ceasefire truce cease-fire withdrawal exchange roadmap plan timetable schedule package deal mechanism establishment creation resumption extension release deployment summit date measures steps gathering talks conference'.split(
    ' ',
  ),
);

export const agreedOn: CommitmentRule = {
  id: 'commitment.agree-on',
  definition: '"Agreed on" or "agreed to" a thing that can be checked is firm (4).',
  example: 'The two sides agreed on a timetable for the withdrawal.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.lemma !== 'agree' || verb.negated || verb.passive || verb.form !== 'finite' || verb.modal !== null || isHypothetical(verb))
      return [];
    if (view.verbs.some((v) => v.governor === verb && v.form !== 'finite')) return [];
    const prep = verb.preps[0];
    if (!prep || prep.at > verb.last + 1 || (prep.word !== 'on' && prep.word !== 'to' && prep.word !== 'upon')) return [];
    const thing: NounPhrase = prep.object;
    if (!THINGS.has(view.lower(thing.head))) return [];
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness: 4,
        direction: 'do',
        trigger: { first: verb.first, last: prep.at + 1 },
        goal: null,
        thing,
        does: 'carry out',
        carrier: verb,
        doer: verb.subject,
        place: null,
      },
    ];
  },
};
