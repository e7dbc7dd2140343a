import { SCHEDULING_PASSIVES, UNDERTAKING_ADJECTIVES } from '../../../lexicon/triggers/undertakings';
import type { Firmness } from '../../../model';
import type { VerbGroup } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
import { isHypothetical, isWished } from '../clauseTests';
import { carriedBy, gerundsOf, infinitivesOf } from '../complements';
import { isEvent } from '../events';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule, Frame } from '../rule';
import { spanOf } from '../triggers';

const COPULAS: ReadonlySet<string> = new Set(['be', 'stand', 'remain', 'seem', 'appear', 'become']);
/** "is not scheduled to": no will not to. */
const TIMED: ReadonlySet<string> = new Set(['schedule', 'slate', 'set']);
const TO: ReadonlySet<string> = new Set(['to']);

/** The level that "is scheduled", "is ready", "is" gives to the infinitive after it, and where the words end. */
function levelOf(view: SentenceView, verb: VerbGroup): { level: Firmness; last: number } | null {
  if (verb.passive) {
    const level = SCHEDULING_PASSIVES.get(verb.lemma);
    return level === undefined ? null : { level, last: verb.last };
  }
  if (!COPULAS.has(verb.lemma)) return null;
  for (let i = verb.last; i < Math.min(verb.last + 4, view.last); i++) {
    const word = view.lower(i);
    const level = UNDERTAKING_ADJECTIVES.get(word);
    if (level !== undefined) return { level, last: i + 1 };
    if (word === 'to') break;
  }
  return null;
}

export const scheduledTo: CommitmentRule = {
  id: 'commitment.scheduled-to',
  definition:
    '"Is scheduled, due, set, expected to" is intended (3); "is ready, willing, prepared to" is offered (2); "is committed to" doing is firm (4).',
  example: 'President Ada Brel is due to visit Norland on Monday.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.form === 'infinitive' || isHypothetical(verb)) return [];
    const found = levelOf(view, verb);
    if (!found || (verb.negated && (found.level !== 3 || TIMED.has(verb.lemma)))) return [];
    // "would be ready to"
    if (verb.modal !== null && !(verb.modal === 'would' && found.level === 2)) return [];
    if (isEvent(view, verb.subject) || isWished(view, verb) || isAbandoned(frame, verb)) return [];
    const goals = [
      ...infinitivesOf(view, verb),
      ...(found.level === 4 || found.level === 1 ? gerundsOf(view, { ...verb, last: found.last }, TO) : []),
    ];
    return goals.flatMap((first) => {
      const { goals: inner, continues } = carriedBy(view, first);
      return inner.flatMap((goal) =>
        draftsOfGoal(frame, this.id, goal, {
          firmness: found.level,
          trigger: spanOf(verb, goal),
          doer: verb.subject,
          carrier: verb,
          ...(verb.negated ? { direction: 'refrain' as const } : continues ? { direction: 'continue' as const } : {}),
        }),
      );
    });
  },
};

/** "Had been expected to", "were originally scheduled to", "was to meet but did not": told because it did not come about. */
function isAbandoned({ view }: Frame, verb: VerbGroup): boolean {
  if (verb.tense !== 'past') return false;
  if (verb.perfect) return true;
  for (let i = verb.first; i < verb.last; i++) if (view.lower(i) === 'originally' || view.lower(i) === 'initially') return true;
  return view.verbs.some((v) => v.first > verb.last && v.form === 'finite' && !v.modal && (v.negated || UNDONE.has(v.lemma)));
}

const UNDONE: ReadonlySet<string> = new Set(['postpone', 'cancel', 'put', 'delay', 'scrap', 'stand', 'collapse']);

export const isTo: CommitmentRule = {
  id: 'commitment.is-to',
  definition: '"Is to" with an act of one\'s own is intended (3).',
  example: 'Minister Adan Brel is to meet his Norlandic counterpart on Friday.',
  apply(frame) {
    const { view, verb } = frame;
    if (
      verb.lemma !== 'be' ||
      verb.form !== 'finite' ||
      verb.modal !== null ||
      verb.perfect ||
      verb.tense !== 'present' ||
      isHypothetical(verb)
    )
      return [];
    return infinitivesOf(view, verb).flatMap((goal) => {
      // Nothing but adverbs and a date stands between "is" and "to".
      const lead = goal.conjunctOf ?? goal;
      if (lead.first - verb.last > 0 && verb.predicate !== null) return [];
      const named = verb.subject && (verb.subject.mentions.length > 0 || PERSONAL.has(view.lower(verb.subject.head)));
      if (!named && !goal.passive) return [];
      if (isEvent(view, verb.subject) && !goal.passive) return [];
      if (verb.object || lead.first - verb.last > 2 || verb.preps.some((p) => p.at < lead.first && !p.object.temporal)) return [];
      return draftsOfGoal(frame, this.id, goal, {
        firmness: 3,
        trigger: spanOf(verb, goal),
        doer: verb.subject,
        carrier: verb,
        ...(verb.negated ? { direction: 'refrain' as const } : {}),
      });
    });
  },
};

const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'sides',
  'leaders',
  'ministers',
  'presidents',
  'two',
  'both',
  'parties',
  'officials',
]);
