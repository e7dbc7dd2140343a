import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';

export const headlineTo: CommitmentRule = {
  id: 'commitment.headline-to',
  definition: 'The infinitive of a headline ("X to visit Y"), or after "with X", tells a plan (3).',
  example: 'Sudrian president to visit Norland next week',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.form !== 'infinitive' || verb.governor || verb.governorNoun !== null || verb.passive || !verb.subject) return [];
    if (verb.subject.mentions.length === 0 || isFragment(view)) return [];
    // "an opportunity for X to": what X may do.
    if (view.lower(verb.subject.first - 1) === 'for') return [];
    const lead = verb.conjunctOf ?? verb;
    // Right after its subject.
    if (lead.subject && lead.first > lastOf(lead.subject) + 1) return [];
    const withSubject = view.lower(verb.subject.first - 1) === 'with';
    if (!view.headline && !withSubject && !verb.conjunctOf && view.verbs.some((v) => v.form === 'finite')) return [];
    return draftsOfGoal(frame, this.id, verb, {
      firmness: 3,
      trigger: { first: verb.first, last: verb.last },
      doer: verb.subject,
      carrier: verb,
    });
  },
};

const lastOf = (np: { last: number; conjuncts: readonly { last: number }[]; preps: readonly { object: { last: number } }[] }): number =>
  Math.max(np.last, ...np.conjuncts.map((c) => c.last), ...np.preps.map((p) => p.object.last));

/** A line that goes on with the sentence of the line before. */
const isFragment = (view: { first: number; lower(token: number): string }): boolean =>
  /^(?:and|or|but|of|in|to|for)$/.test(view.lower(view.first));
