import { MEETING_VERBS_AS_GOALS, TRAVEL_VERBS } from '../../../lexicon/triggers/goalVerbs';
import { isHypothetical } from '../clauseTests';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';
import { futureDateNear } from '../deadline';
import { isEvent } from '../events';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const TOLD: ReadonlySet<string> = new Set(['say', 'announce', 'state', 'tell', 'report', 'confirm', 'add', 'declare']);
const SENDING: ReadonlySet<string> = new Set('deploy boost increase withdraw cut'.split(' '));

export const futurate: CommitmentRule = {
  id: 'commitment.present-for-future',
  definition: 'The present tense for a plan is 3: "leaves on Saturday", "is traveling to", "is headed to".',
  example: 'Minister Adan Brel leaves for Norland on Saturday.',
  apply(frame) {
    const { view, verb, context } = frame;
    if (
      verb.form !== 'finite' ||
      verb.tense !== 'present' ||
      verb.modal !== null ||
      verb.perfect ||
      isHypothetical(verb) ||
      verb.negated ||
      isEvent(view, verb.subject)
    )
      return [];
    if (
      !verb.subject ||
      (verb.subject.mentions.length === 0 && !PRONOUNS.has(view.lower(verb.subject.head))) ||
      (verb.link === 'relative' && verb.subordinator === 'that')
    )
      return [];
    if (verb.lemma === 'be' && view.lower(verb.last) === 'due') {
      const there = verb.preps.some(
        (p) => (p.word === 'in' || p.word === 'at') && p.object.mentions.some((m) => m.type === 'place' || m.type === 'country'),
      );
      return there
        ? draftsOfGoal(frame, this.id, verb, {
            firmness: 3,
            trigger: { first: verb.first, last: verb.last + 1 },
            doer: verb.subject,
            carrier: verb,
          })
        : [];
    }
    if (verb.progressive && verb.link === 'that' && !(verb.governor && TOLD.has(verb.governor.lemma))) return [];
    const motion = TRAVEL_VERBS.has(verb.lemma);
    if (verb.passive) {
      if (verb.lemma !== 'head' && verb.lemma !== 'bind') return [];
    } else if (verb.progressive) {
      if (motion) {
        if (verb.lemma === 'visit' || verb.lemma === 'tour' || verb.lemma === 'leave') {
          if (!futureDateNear(context, view, verb)) return [];
        }
      } else if (!SENDING.has(verb.lemma) && !(MEETING_VERBS_AS_GOALS.has(verb.lemma) && futureDateNear(context, view, verb))) return [];
    } else {
      if (!motion && !MEETING_VERBS_AS_GOALS.has(verb.lemma)) return [];
      if (!futureDateNear(context, view, verb)) return [];
    }
    return draftsOfGoal(frame, this.id, verb, {
      firmness: 3,
      trigger: { first: verb.first, last: verb.last },
      doer: verb.subject,
      carrier: verb,
    });
  },
};
