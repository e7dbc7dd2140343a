import { INSTRUMENTS, SIGNING_VERBS } from '../../../lexicon/triggers/undertakings';
import { isConditional, isWished } from '../clauseTests';
import type { NounPhrase } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
import type { CommitmentRule, Frame } from '../rule';

/** The instrument, also of "a loan contract worth 5 million". */
function nounOf(view: SentenceView, thing: NounPhrase): string {
  for (let i = thing.first + 1; i < thing.last; i++) if (view.lower(i) === 'worth') return view.lower(i - 1);
  return view.lower(thing.head);
}

/** A date of an earlier year in the sentence. */
function isLongAgo({ context, view }: Frame): boolean {
  const year = context.published?.slice(0, 4);
  if (!year) return false;
  return view.dates.some(
    ({ when }) => when.iso !== null && /^\d{4}/.test(when.iso) && when.iso.slice(0, 4) < year && when.basis === 'explicit',
  );
}

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
      isConditional(verb) ||
      isWished(view, verb)
    )
      return [];
    if (verb.form !== 'finite' || (verb.tense === 'present' && !verb.perfect && !view.headline)) return [];
    const thing = verb.passive ? verb.subject : verb.object;
    if (!thing || !INSTRUMENTS.has(nounOf(view, thing))) return [];
    const agent = verb.preps.find((p) => p.word === 'by' || p.word === 'between')?.object ?? null;
    // Told of without those who signed, or of another year: background.
    if ((verb.passive && !agent) || isLongAgo(frame)) return [];
    // "signed agreements to buy": the infinitive tells the goal.
    if (view.verbs.some((v) => v.governorNoun === thing.head)) return [];
    const doer = verb.passive ? agent : verb.subject;
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
