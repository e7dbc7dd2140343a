import { ENDING, STARTING, STATUS_VERBS, STATUS_WORDS } from '../../lexicon/triggers/statusVerbs';
import type { MeetingStatus } from '../../model';
import type { VerbGroup } from '../../syntax/clause';
import type { SentenceView } from './sentenceView';

export interface StatusReading {
  readonly status: MeetingStatus;
  readonly background: boolean;
}

const reading = (status: MeetingStatus, background = false): StatusReading => ({ status, background });

/** Verbs of motion: their present progressive is a plan. */
const MOTION: ReadonlySet<string> = new Set('travel go head fly leave depart journey come send return'.split(' '));

/**
 * What became of the event that a verb tells, by the codebook's order: tense, modality, negation, and what governs it
 * ("agreed to meet", "is due to visit", "refused to receive").
 */
export function statusOfVerb(view: SentenceView, verb: VerbGroup, depth = 0): StatusReading {
  const root = verb.conjunctOf && verb.form !== 'finite' ? verb.conjunctOf : verb;
  if (verb.form === 'infinitive' || (root.form === 'infinitive' && depth < 4)) return statusOfInfinitive(view, root, verb, depth);
  if (verb.form === 'gerund' || verb.form === 'participle') return statusOfParticiple(view, root, depth);
  return statusOfFinite(view, verb);
}

function cueAt(view: SentenceView, token: number | null): MeetingStatus | null {
  return token === null ? null : (STATUS_WORDS.get(view.lower(token)) ?? null);
}

function statusOfInfinitive(view: SentenceView, root: VerbGroup, verb: VerbGroup, depth: number): StatusReading {
  if (verb.negated) return reading('not-held');
  // "had been expected to meet but did not"
  if (view.verbs.some((v) => v.lemma === 'do' && v.negated && v.first > verb.last && v.object === null)) return reading('not-held');
  const governor = root.governor;
  // "plans to visit", "an invitation to visit": the noun decides, and the verb that has it ("accepted an invitation").
  const noun = cueAt(view, root.governorNoun);
  if (noun) {
    if (governor && governor.object?.head === root.governorNoun) {
      if (governor.negated) return reading('refused');
      // "has no plans to visit"
      if (view.lower(governor.object.first) === 'no' && noun === 'planned') return reading('not-held');
      const cue = cueOfVerb(view, governor);
      if (cue === 'refused' || cue === 'cancelled' || cue === 'postponed' || cue === 'denied') return reading(cue);
      if (governor.lemma === 'accept' || governor.lemma === 'announce') return reading('planned');
    }
    return reading(noun);
  }
  if (!governor) return reading(depth === 0 && view.headline ? 'planned' : 'planned');
  if (governor.lemma === 'be' || governor.lemma === 'stand' || governor.lemma === 'remain' || governor.lemma === 'seem') {
    // "was pleased to meet": they met.
    if (governor.tense === 'past' && GLAD.has(view.lower(governor.predicate ?? governor.object?.head ?? -1)) && !governor.negated)
      return reading('held');
    // "was able to travel"
    if (governor.tense === 'past' && !governor.negated && view.lower(governor.predicate ?? governor.object?.head ?? -1) === 'able')
      return reading('held');
    const predicate = cueAt(view, governor.predicate) ?? cueAt(view, governor.object?.head ?? null);
    if (predicate) return reading(governor.negated ? 'not-held' : predicate);
    if (verb.perfect || root.perfect) return reading('cancelled');
    // "is to visit"
    if (governor.last === root.first || gapIsAdverbs(view, governor.last, root.first))
      return reading(governor.negated ? 'not-held' : 'planned');
    return reading('planned');
  }
  const cue = cueOfVerb(view, governor);
  if (cue) {
    if (governor.negated) return reading(cue === 'planned' || cue === 'proposed' ? 'not-held' : cue);
    if (verb.perfect && cue === 'planned') return reading('cancelled');
    return reading(cue);
  }
  if (governor.lemma === 'have' || governor.lemma === 'need') return reading('proposed');
  if (governor.lemma === 'manage' || governor.lemma === 'continue' || governor.lemma === 'begin' || governor.lemma === 'start')
    return statusOfVerb(view, governor, depth + 1);
  // "claimed to have met"
  if (root.perfect || verb.perfect) return reading('held');
  // A purpose ("flew to Oslo to meet Y") is a plan as far as the text says.
  return reading('planned');
}

const GLAD: ReadonlySet<string> = new Set('pleased delighted glad honoured honored privileged'.split(' '));

const gapIsAdverbs = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!/^(?:also|then|later|now|still|only|soon)$/.test(view.lower(i))) return false;
  return true;
};

/** The cue of a verb, particles included: "called off", "put off", "ruled out", "turned down". */
export function cueOfVerb(view: SentenceView, verb: VerbGroup): MeetingStatus | null {
  const next = view.lower(verb.last);
  if (verb.lemma === 'call') return next === 'off' ? 'cancelled' : next === 'on' || next === 'for' || next === 'upon' ? 'proposed' : null;
  // "is prepared to meet" is an offer, "is preparing to" a plan.
  if (verb.lemma === 'prepare' && verb.passive) return 'proposed';
  if (verb.lemma === 'put') return next === 'off' ? 'postponed' : null;
  if (verb.lemma === 'rule') return next === 'out' ? 'refused' : null;
  if (verb.lemma === 'turn') return next === 'down' ? 'refused' : null;
  if (verb.lemma === 'push') return next === 'back' ? 'postponed' : null;
  if (verb.lemma === 'move' || verb.lemma === 'shift') return verb.passive && verb.preps.some((p) => p.word === 'to') ? 'postponed' : null;
  return STATUS_VERBS.get(verb.lemma) ?? null;
}

function statusOfParticiple(view: SentenceView, root: VerbGroup, depth: number): StatusReading {
  const opener = root.subordinator;
  const governor = root.governor;
  if (root.form === 'participle' && root.passive) {
    // "a meeting held in Oslo", "a session planned for June"
    const cue = cueOfVerb(view, root);
    return reading(cue ?? 'held');
  }
  if (opener === 'after' || opener === 'since' || opener === 'following' || opener === 'upon' || opener === 'on') {
    if (governor && isFuture(view, governor)) return reading('planned');
    return reading('held');
  }
  if (opener === 'without' || opener === 'instead of') return reading('not-held');
  if (opener === 'to' && governor && view.lower(governor.last) === 'forward') return reading('planned');
  if (!governor || depth > 3) {
    return reading(root.governorNoun !== null ? (cueAt(view, root.governorNoun) ?? 'held') : 'held');
  }
  if (governor.lemma === 'look') return reading('planned');
  const cue = cueOfVerb(view, governor);
  if (cue && (opener === null || cue !== 'planned' || governor.lemma === 'concur' || governor.lemma === 'agree') && root.link === 'ing')
    return reading(governor.negated && cue === 'planned' ? 'not-held' : cue);
  if (governor.passive && cue === 'planned') return reading('planned');
  if (opener === 'before' || opener === 'ahead of')
    return isFuture(view, governor) ? reading('planned') : reading(statusOfVerb(view, governor, depth + 1).status);
  return statusOfVerb(view, governor, depth + 1);
}

/** Does the clause of this verb lie ahead? */
export function isFuture(view: SentenceView, verb: VerbGroup): boolean {
  const { status } = statusOfVerb(view, verb, 3);
  return status === 'planned' || status === 'proposed';
}

function statusOfFinite(view: SentenceView, verb: VerbGroup): StatusReading {
  if (isDenied(view, verb)) return reading('denied');
  const conditional = verb.subordinator === 'if' || verb.subordinator === 'unless';
  switch (verb.modal) {
    case 'will':
    case 'shall':
      if (verb.negated) return reading('refused');
      return reading(conditional ? 'proposed' : 'planned');
    case 'would':
      if (verb.negated) return reading('refused');
      if (verb.perfect) return reading('cancelled');
      return reading(conditional || hasIf(view, verb) ? 'proposed' : 'planned');
    case 'may':
    case 'might':
    case 'could':
    case 'can':
      return reading(verb.negated ? 'not-held' : verb.perfect ? 'unclear' : 'unclear');
    case 'should':
    case 'must':
      return reading('proposed');
    case null:
      break;
  }
  if (verb.negated && !conditional) return reading('not-held');
  if (conditional) return reading('proposed');
  if (verb.tense === 'past') {
    if (verb.progressive && MOTION.has(verb.lemma)) return reading('planned');
    // "said that they were holding talks": backshifted.
    if (verb.progressive && verb.governor?.tense === 'past') return reading('ongoing');
    return reading('held', verb.perfect || isOld(view, verb));
  }
  if (verb.perfect) return reading('held', isOld(view, verb));
  if (verb.progressive) return reading(MOTION.has(verb.lemma) ? 'planned' : 'ongoing');
  if (view.headline) return reading('held');
  return reading(MOTION.has(verb.lemma) || view.dates.some(({ at }) => at > verb.first - 5 && at < verb.last + 9) ? 'planned' : 'ongoing');
}

const DENIALS: ReadonlySet<string> = new Set(['denied', 'denies', 'dismissed', 'dismisses', 'rejected', 'rejects', 'refuted', 'deny']);
const CLAIMS: ReadonlySet<string> = new Set([
  'report',
  'reports',
  'claim',
  'claims',
  'allegation',
  'allegations',
  'suggestion',
  'suggestions',
  'rumors',
  'rumours',
]);

/** "denied that they had met", "dismissed a report that he had met X" */
export function isDenied(view: SentenceView, verb: VerbGroup): boolean {
  if (
    verb.link === 'that' &&
    verb.governor &&
    (verb.governor.lemma === 'deny' || verb.governor.lemma === 'refute') &&
    !verb.governor.negated
  )
    return true;
  for (let i = verb.first - 1; i >= Math.max(view.first + 1, verb.first - 8); i--) {
    if (view.lower(i) !== 'that') continue;
    if (!CLAIMS.has(view.lower(i - 1))) return false;
    for (let k = i - 2; k >= view.first; k--) if (DENIALS.has(view.lower(k))) return true;
    return false;
  }
  return false;
}

const hasIf = (view: SentenceView, verb: VerbGroup): boolean => {
  for (let i = verb.last; i < Math.min(view.last, verb.last + 25); i++) if (view.lower(i) === 'if') return true;
  return false;
};

/** "last met", "previously visited", "earlier visited in 1999" */
function isOld(view: SentenceView, verb: VerbGroup): boolean {
  for (let i = Math.max(view.first, verb.first - 1); i <= Math.min(view.last - 1, verb.last); i++) {
    const word = view.lower(i);
    if (word === 'last' && i < verb.head) return true;
    if (word === 'previously' || word === 'formerly') return true;
  }
  return false;
}

export const isStarting = (verb: VerbGroup): boolean => STARTING.has(verb.lemma);
export const isEnding = (verb: VerbGroup): boolean => ENDING.has(verb.lemma);
