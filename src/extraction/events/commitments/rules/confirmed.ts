import type { CommitmentRule } from '../rule';

const ATTENDING: ReadonlySet<string> = new Set(['participation', 'attendance', 'visit', 'trip', 'presence']);

export const confirmed: CommitmentRule = {
  id: 'commitment.confirmed',
  definition: 'Who confirms their own participation or visit undertakes it (4).',
  example: 'President Ada Brel confirmed her participation in the forum in Oslo.',
  apply({ view, verb }) {
    if (verb.lemma !== 'confirm' || verb.negated || verb.passive || verb.form !== 'finite' || !verb.object?.possessor) return [];
    if (verb.object.possessor.level !== 'pronoun' || !ATTENDING.has(view.lower(verb.object.head))) return [];
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness: 4,
        direction: 'do',
        trigger: { first: verb.first, last: verb.object.last },
        goal: null,
        thing: verb.object,
        does: 'carry out',
        carrier: verb,
        doer: verb.subject,
        place: null,
      },
    ];
  },
};
