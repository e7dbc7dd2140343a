import { LIGHT_VERBS, STATUS_WORDS } from '../../lexicon/triggers/statusVerbs';
import type { VerbGroup } from '../../syntax/clause';
import type { NounFrame } from './rule';
import { saysWhenOf } from './sayWhen';
import { cueOfVerb, isDenied, isEnding, isFuture, isStarting, statusOfVerb, type StatusReading } from './status';

const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'upcoming forthcoming planned scheduled next future proposed prospective expected'.split(' '),
);
const PAST_WORDS: ReadonlySet<string> = new Set('last previous recent earlier past inaugural'.split(' '));
const AFTER: ReadonlySet<string> = new Set([
  'after',
  'following',
  'since',
  'during',
  'in',
  'at',
  'on',
  'from',
  'upon',
  'on the sidelines of',
  'on the margins of',
  'as part of',
  'with',
  'as',
  'by',
]);
/** "next month", "later this year", "tomorrow": does a date that begins here lie ahead by its words? */
export const liesAhead = (view: NounFrame['view'], at: number): boolean => {
  const word = view.lower(at);
  return word === 'next' || word === 'tomorrow' || word === 'coming' || (word === 'later' && view.lower(at + 1) === 'this');
};
const AHEAD: ReadonlySet<string> = new Set(['before', 'ahead of', 'prior to', 'for', 'on the eve of', 'until']);

const ROUNDS: ReadonlySet<string> = new Set(['round', 'rounds', 'session', 'series']);

/** What an event does in time: "begins", "takes place". */
export const BEGINS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'take', 'end', 'resume', 'be']);

/** Where the event's own words say when it is: "upcoming talks", "their last meeting". */
export function timeOfModifiers({ view, phrase }: NounFrame): 'future' | 'past' | null {
  // "the next round of talks"
  const measure = view.lower(phrase.first - 1) === 'of' ? view.phrases.find((p) => p.last === phrase.first - 1) : undefined;
  const first = measure && ROUNDS.has(view.lower(measure.head)) ? measure.first : phrase.first;
  for (let i = first; i < phrase.head; i++) {
    const word = view.lower(i);
    if (FUTURE_WORDS.has(word)) return 'future';
    if (PAST_WORDS.has(word)) return 'past';
  }
  return null;
}

/** What became of the event that a noun names. */
export function statusOfNoun(frame: NounFrame): StatusReading {
  const { view, slot } = frame;
  const time = timeOfModifiers(frame);
  const verb = slot?.verb ?? null;
  // "the summit, which is scheduled for May", "the visit planned for June"
  for (const other of view.verbs) {
    if ((!slot || slot.as === 'prep') && saysWhenOf(view, other, frame.phrase) && cueOfVerb(view, other) === 'planned')
      return { status: 'planned', background: false };
    if (other.subject !== frame.phrase || other === verb || (other.link !== 'relative' && other.form !== 'participle')) continue;
    const cue = cueOfVerb(view, other);
    if (cue === 'planned' && other.lemma !== 'aim' && !(slot?.as === 'subject')) return { status: 'planned', background: false };
  }
  if (!verb || !slot) return { status: time === 'future' ? 'planned' : 'held', background: time === 'past' };
  if (slot.as === 'subject') return statusOfSubject(frame, verb, time);
  if (slot.as === 'object' || isParticleObject(frame, verb)) {
    const own = cueOfVerb(view, verb);
    const base = statusOfVerb(view, verb);
    // "may cancel the summit": it stands as yet.
    if ((own === 'cancelled' || own === 'postponed') && base.status === 'unclear') return { status: 'planned', background: false };
    if (own === 'cancelled' || own === 'postponed' || own === 'refused' || own === 'denied')
      return base.status === 'planned' || base.status === 'held' || base.status === 'ongoing' ? { status: own, background: false } : base;
    if (own === 'proposed') return { status: 'proposed', background: false };
    // "did not confirm the meeting": nor did they deny it.
    if (own === 'planned' && verb.negated && SPEAKS.has(verb.lemma)) return { status: 'planned', background: false };
    if (own === 'planned' && base.status === 'unclear') return base;
    if (own === 'planned') return { status: verb.negated ? 'not-held' : 'planned', background: false };
    if (verb.lemma === 'discontinue' || verb.lemma === 'break') return { status: 'held', background: false };
    if (isStarting(verb) && base.status === 'held') return { status: verb.perfect ? 'ongoing' : 'held', background: base.background };
    if (base.status === 'ongoing' && !verb.progressive && hasDate(frame)) return { status: 'planned', background: false };
    if (isStarting(verb) && base.status === 'ongoing') return { status: 'planned', background: false };
    if (isEnding(verb) && base.status === 'held') return base;
    if (time === 'past' && base.status === 'held') return { status: 'held', background: true };
    if (LIGHT_VERBS.has(verb.lemma) || (verb.lemma === 'be' && verb.modal !== null)) return base;
    return time === 'future' ? { status: 'planned', background: false } : { status: 'held', background: true };
  }
  return statusOfPrep(frame, verb, slot.word ?? '', time);
}

const SPEAKS: ReadonlySet<string> = new Set(['confirm', 'announce']);

const hasDate = ({ view, phrase }: NounFrame): boolean => view.dates.some(({ at }) => at >= phrase.first - 4);

const ENDS: ReadonlySet<string> = new Set(['end', 'close', 'conclusion', 'finish']);

function statusOfSubject({ view, phrase }: NounFrame, first: VerbGroup, time: 'future' | 'past' | null): StatusReading {
  // "The talks are expected to begin": the infinitive's status counts.
  let verb = first;
  for (const other of view.verbs)
    if (other.form === 'infinitive' && other.governor === verb && (other.subject === phrase || other.subject === first.subject))
      verb = other;
  if ((first.lemma === 'be' || first.lemma === 'stand') && first.predicate !== null) {
    const cue = STATUS_WORDS.get(view.lower(first.predicate));
    if (cue === 'postponed' || cue === 'cancelled') return { status: cue, background: false };
  }
  // "was coming to an end"
  if (first.lemma === 'come' && first.preps.some((p) => p.word === 'to' && ENDS.has(view.lower(p.object.head))))
    return { status: first.tense === 'past' ? 'held' : 'ongoing', background: false };
  // "denied reports that the talks were called off": they stand.
  if (first.passive && isDenied(view, first)) return { status: 'planned', background: false };
  if (negatedNoun(view, phrase)) return { status: first.governor ? 'denied' : 'not-held', background: false };
  // "was due but did not take place": the last of the coordinated verbs decides.
  for (const other of view.verbs)
    if (other.conjunctOf === first && other.subject === first.subject && other.negated) return { status: 'not-held', background: false };
  const own = first.passive || first.lemma === 'collapse' ? cueOfVerb(view, first) : null;
  if (own && own !== 'planned' && own !== 'proposed') return { status: first.negated ? 'held' : own, background: false };
  if (first.passive && own && verb === first) return { status: first.negated ? 'denied' : own, background: false };
  if (
    verb === first &&
    first.form === 'finite' &&
    first.tense === 'present' &&
    !first.perfect &&
    !first.passive &&
    !first.progressive &&
    first.modal === null &&
    !BEGINS.has(first.lemma)
  )
    return { status: time === 'future' ? 'planned' : 'held', background: false };
  // "the visit would not be appropriate": said of it, not whether it takes place.
  if (verb === first && first.lemma === 'be' && first.negated && (first.predicate !== null || first.object !== null))
    return { status: verb.modal === null ? 'held' : 'unclear', background: false };
  const base = statusOfVerb(view, verb);
  if (time === 'future' && base.status !== 'not-held') return { status: 'planned', background: false };
  if (base.status === 'ongoing' && !verb.progressive)
    return {
      status: (first.lemma === 'be' && (first.object === null || first.object.temporal)) || hasFutureWord(view, verb) ? 'planned' : 'held',
      background: false,
    };
  if (base.status === 'refused') return { status: 'refused', background: false };
  return base;
}

const negatedNoun = (view: NounFrame['view'], phrase: NounFrame['phrase']): boolean => view.lower(phrase.first) === 'no';

const hasFutureWord = (view: NounFrame['view'], verb: VerbGroup): boolean =>
  verb.lemma === 'begin' || verb.lemma === 'start' || verb.lemma === 'take' || verb.lemma === 'open' ? view.dates.length > 0 : false;

export function isParticleObject({ slot }: NounFrame, verb: VerbGroup): boolean {
  if (slot?.as !== 'prep') return false;
  const pair = `${verb.lemma} ${slot.word}`;
  return (
    pair === 'call for' ||
    pair === 'take in' ||
    pair === 'participate in' ||
    pair === 'agree to' ||
    pair === 'agree on' ||
    pair === 'call off' ||
    pair === 'put off' ||
    pair === 'preside over' ||
    pair === 'engage in' ||
    pair === 'sit in' ||
    pair === 'push for' ||
    pair === 'press for' ||
    pair === 'appeal for' ||
    pair === 'enter into' ||
    pair === 'embark on' ||
    pair === 'walk out'
  );
}

function statusOfPrep(frame: NounFrame, verb: VerbGroup, word: string, time: 'future' | 'past' | null): StatusReading {
  const { view } = frame;
  if (verb.lemma === 'expect' || verb.lemma === 'anticipate') return { status: 'planned', background: false };
  // "agreed to resume trade during a visit": what was agreed lies ahead, the visit does not.
  if (
    (word === 'during' ? !view.dates.some(({ at }) => liesAhead(view, at)) : word === 'following' || word === 'after') &&
    verb.form === 'infinitive' &&
    verb.governor?.tense === 'past' &&
    time === null &&
    verb.governor.lemma !== 'be' &&
    !verb.governor.passive
  )
    return { status: 'held', background: false };
  // "met X to discuss oil during a visit": the visit belongs to the meeting, not to its purpose.
  if (
    verb.form === 'infinitive' &&
    verb.link === 'to' &&
    verb.governor?.form === 'finite' &&
    verb.governorNoun === null &&
    word !== 'for' &&
    cueOfVerb(view, verb.governor) === null &&
    verb.governor.predicate === null &&
    verb.governor.lemma !== 'be'
  )
    return statusOfPrep(frame, verb.governor, word, time);
  // "planned to attack X during his visit last week"
  if (word === 'during' && hasPastWord(frame)) return { status: 'held', background: false };
  // "suggested sealing the border during his visit"
  if (word === 'during' && verb.form === 'gerund' && verb.link === 'ing' && verb.governor?.tense === 'past' && time === null)
    return { status: 'held', background: false };
  // "The visit comes after talks with Y"
  if ((word === 'after' || word === 'following') && verb.lemma === 'come' && verb.tense === 'present')
    return { status: 'held', background: false };
  // "is returning to Z after talks with Y"
  if ((word === 'after' || word === 'following') && verb.tense === 'present' && verb.progressive)
    return { status: 'held', background: false };
  if (word === 'despite') return { status: 'held', background: false };
  // "is open to talks", "is ready for talks"
  if (verb.lemma === 'be' && (word === 'to' || word === 'for') && !verb.negated) {
    const cue = STATUS_WORDS.get(view.lower(verb.predicate ?? verb.object?.head ?? -1));
    if (cue === 'proposed') return { status: verb.modal ? 'unclear' : 'proposed', background: false };
  }
  const base = statusOfVerb(view, verb);
  // "refused to return for a new round of talks"
  if (verb.form === 'infinitive' && base.status === 'refused' && (word === 'for' || word === 'to')) return base;
  const future = isFuture(view, verb);
  if (word === 'for' || word === 'to') {
    // "in Beijing for talks": with the stay; "arrived for talks", "will travel for talks": ahead.
    if (verb.lemma === 'be' || verb.lemma === 'visit' || verb.lemma === 'host' || verb.lemma === 'meet' || verb.lemma === 'gather') {
      if (base.status === 'ongoing' || (verb.tense === 'present' && !verb.modal))
        return { status: isDue(view, verb) ? 'planned' : 'ongoing', background: false };
      return { status: base.status, background: base.background };
    }
    if (
      verb.lemma === 'arrive' ||
      verb.lemma === 'travel' ||
      verb.lemma === 'fly' ||
      verb.lemma === 'come' ||
      verb.lemma === 'go' ||
      verb.lemma === 'head' ||
      verb.lemma === 'leave'
    )
      return { status: 'planned', background: false };
    if (verb.lemma === 'invite' || verb.lemma === 'press') return { status: 'proposed', background: false };
    return { status: future ? 'planned' : time === 'past' ? 'held' : 'planned', background: false };
  }
  if (word === 'in' && verb.lemma === 'be' && base.status === 'planned' && verb.modal === null)
    return { status: 'ongoing', background: false };
  if (AHEAD.has(word)) return { status: future || time === 'future' || word !== 'before' ? 'planned' : 'held', background: false };
  if (time === 'future') return { status: 'planned', background: false };
  if (AFTER.has(word))
    return {
      status: future && word !== 'since' ? (word === 'after' || word === 'following' ? 'planned' : 'planned') : 'held',
      background: time === 'past' || word === 'since',
    };
  return { status: future ? 'planned' : 'held', background: time === 'past' };
}

/** "his visit last week", "her trip a month ago" */
function hasPastWord({ view, phrase }: NounFrame): boolean {
  for (let i = phrase.last; i < Math.min(view.last, phrase.last + 7); i++) {
    const word = view.lower(i);
    if (word === 'yesterday' || word === 'ago') return true;
    if (word === 'last' && /^(?:week|month|year|[a-z]+day)$/.test(view.lower(i + 1))) return true;
  }
  return false;
}

/** "is due in Z" */
export const isDue = (view: NounFrame['view'], verb: VerbGroup): boolean => view.lower(verb.predicate ?? verb.object?.head ?? -1) === 'due';
