import { UNDERTAKING_VERBS } from '../../../lexicon/triggers/undertakings';
import type { Firmness } from '../../../model';
import { isConditional, isWished } from '../clauseTests';
import { carriedBy, gerundsOf, infinitivesOf, isPurpose } from '../complements';
import type { VerbGroup } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule } from '../rule';
import { spanOf } from '../triggers';

const BEFORE_GERUND: ReadonlySet<string> = new Set(['on', 'to', 'in', 'upon']);
/** Verbs whose participle undertakes as they do: "left for Oslo, promising to". */
const SPOKEN: ReadonlySet<string> = new Set('agree pledge promise commit undertake vow swear plan intend offer hope seek aim'.split(' '));
const WITH_GERUND: ReadonlySet<string> = new Set('agree commit concur consent pledge decide aim'.split(' '));
const BARE: ReadonlySet<string> = new Set(['out', 'consider', 'propose', 'suggest']);
const OBJECT_ACTS: ReadonlySet<string> = new Set(['want', 'expect', 'like', 'wish']);

export const undertakeTo: CommitmentRule = {
  id: 'commitment.undertake-to',
  definition:
    'A verb of undertaking with what is to be done: agreed, pledged, promised, decided to (4), plans, intends to (3), offered to (2), hopes, seeks to (1).',
  example: 'Norland and Sudria agreed to open a border crossing and expand trade.',
  apply(frame) {
    const { view, verb } = frame;
    const level = UNDERTAKING_VERBS.get(verb.lemma);
    if (
      level === undefined ||
      (verb.passive && !isAgreed(view, verb)) ||
      verb.form === 'infinitive' ||
      isConditional(verb) ||
      isWished(view, verb)
    )
      return [];
    if (verb.modal !== null && verb.modal !== 'would') return [];
    if (verb.lemma === 'like' && verb.modal !== 'would') return [];
    // "did not promise" promises nothing; "does not intend to" is a plan to refrain.
    if (verb.negated && level !== 3) return [];
    // "as Norland prepares to": told as known; "had threatened to": as past.
    if (verb.lemma === 'prepare' && verb.subordinator === 'as') return [];
    if ((verb.lemma === 'threaten' || level === 3) && verb.perfect && verb.tense === 'past') return [];
    if (verb.lemma === 'move' || verb.lemma === 'set' || verb.lemma === 'work') return [];
    if (OBJECT_ACTS.has(verb.lemma) && verb.object && infinitivesOf(view, verb).some((v) => v.subject === verb.object)) return [];
    if (verb.form === 'gerund' && !SPOKEN.has(verb.lemma)) return [];
    const goals = [...infinitivesOf(view, verb), ...(WITH_GERUND.has(verb.lemma) ? gerundsOf(view, verb, BEFORE_GERUND) : [])];
    if (goals[0] && isPurpose(verb, goals[0])) return [];
    const firmness: Firmness = inPrinciple(view, verb.last) && level > 3 ? 3 : level;
    return goals.flatMap((first) => {
      const { goals: inner, continues } = carriedBy(view, first);
      return inner.flatMap((goal) =>
        draftsOfGoal(frame, this.id, goal, {
          firmness,
          trigger: spanOf(verb, goal),
          doer: verb.passive ? null : verb.subject,
          carrier: verb,
          ...(verb.negated ? { direction: 'refrain' as const } : continues ? { direction: 'continue' as const } : {}),
        }),
      );
    });
  },
};

export const ruleOut: CommitmentRule = {
  id: 'commitment.rule-out',
  definition: "To rule an act of one's own out is a commitment to refrain (4).",
  example: 'Norland ruled out sending troops to Sudria.',
  apply(frame) {
    const { view, verb } = frame;
    if (verb.lemma !== 'rule' || verb.negated || verb.passive || view.lower(verb.last) !== 'out') return [];
    return gerundsOf(view, verb, BARE).flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        firmness: 4,
        trigger: { first: verb.first, last: verb.last + 1 },
        doer: verb.subject,
        carrier: verb,
        direction: 'refrain',
      }),
    );
  },
};

/** "It was agreed to": those who met. */
const isAgreed = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.lemma === 'agree' && !verb.perfect && verb.subject !== null && view.lower(verb.subject.head) === 'it';

const inPrinciple = (view: { lower(token: number): string }, at: number): boolean =>
  view.lower(at) === 'in' && view.lower(at + 1) === 'principle';
