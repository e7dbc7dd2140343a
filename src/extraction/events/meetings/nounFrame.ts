import { LIGHT_VERBS, STATUS_WORDS } from '../../lexicon/triggers/statusVerbs';
import type { Entity } from '../../mentions/mention';
import type { Prep, VerbGroup } from '../../syntax/clause';
import { stateOf } from '../lookUp';
import { actorsOf, doerOf, partiesOf, subjectOf } from './actors';
import { Flag } from '../../lexicon/flags';
import { flagsOf } from '../../lexicon/flagsOf';
import { Shape, type Token } from '../../text/document';
import { nationalityAt } from '../../mentions/titles/nationality';
import type { NounFrame } from './rule';
import { prepsAfter } from './sentenceView';
import { belongs } from './where';
import { cueOfVerb, isEnding, isFuture, isStarting, statusOfVerb, type StatusReading } from './status';

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
const AHEAD: ReadonlySet<string> = new Set(['before', 'ahead of', 'prior to', 'for', 'on the eve of', 'until']);

/** Where the event's own words say when it is: "upcoming talks", "their last meeting". */
export function timeOfModifiers({ view, phrase }: NounFrame): 'future' | 'past' | null {
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = view.lower(i);
    if (FUTURE_WORDS.has(word)) return 'future';
    if (PAST_WORDS.has(word)) return 'past';
  }
  return null;
}

/** Preposition phrases that say more of the noun: its own, and those of its verb that follow it. */
export function prepsOfNoun(frame: NounFrame): Prep[] {
  const { phrase, slot } = frame;
  const own = prepsAfter(phrase).filter(
    (p) => phrase.preps.some((q) => q.at === p.at) || p.word === 'with' || p.word === 'between' || belongs(frame.view, p, phrase),
  );
  if (!slot) return own;
  // "During a meeting in Z, X told Y": what follows the verb is not the noun's.
  if (slot.as === 'prep' && slot.verb.first >= phrase.last) return own;
  const end = nextNounAfter(frame);
  const more = slot.verb.preps.filter(
    (p) =>
      !own.some((q) => q.at === p.at) &&
      isMore(frame, p) &&
      (slot.as === 'object' || p.at >= phrase.last) &&
      (slot.as !== 'object' || p.at >= slot.verb.last),
  );
  return [...own, ...more].filter((p) => p.at < end).sort((a, b) => a.at - b.at);
}

/** A place or a party may stand further on; what hangs on another thing may not. */
const isMore = (frame: NounFrame, prep: Prep): boolean =>
  prep.word === 'with' || prep.word === 'between' ? true : belongs(frame.view, prep, frame.phrase);

/** Token of the next infinitive or the end: what stands after it is not the noun's. */
function nextNounAfter({ view, phrase, slot }: NounFrame): number {
  let end = view.last;
  for (const verb of view.verbs)
    if (verb.first >= phrase.last && verb !== slot?.verb && !(slot?.as === 'subject') && verb.first < end) end = verb.first;
  return end;
}

/** What became of the event that a noun names. */
export function statusOfNoun(frame: NounFrame): StatusReading {
  const { view, slot } = frame;
  const time = timeOfModifiers(frame);
  const verb = slot?.verb ?? null;
  // "the summit, which is scheduled for May", "the visit planned for June"
  for (const other of view.verbs) {
    if (other.subject !== frame.phrase || other === verb || (other.link !== 'relative' && other.form !== 'participle')) continue;
    const cue = cueOfVerb(view, other);
    if (cue === 'planned' && other.lemma !== 'aim' && !(slot?.as === 'subject')) return { status: 'planned', background: false };
  }
  if (!verb || !slot) return { status: time === 'future' ? 'planned' : 'held', background: time === 'past' };
  if (slot.as === 'subject') return statusOfSubject(frame, verb, time);
  if (slot.as === 'object' || isParticleObject(frame, verb)) {
    const own = cueOfVerb(view, verb);
    const base = statusOfVerb(view, verb);
    if (own === 'cancelled' || own === 'postponed' || own === 'refused' || own === 'denied')
      return base.status === 'planned' || base.status === 'held' || base.status === 'ongoing' ? { status: own, background: false } : base;
    if (own === 'proposed') return { status: 'proposed', background: false };
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

const hasDate = ({ view, phrase }: NounFrame): boolean => view.dates.some(({ at }) => at >= phrase.first - 4);

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
  if (negatedNoun(view, phrase)) return { status: first.governor ? 'denied' : 'not-held', background: false };
  // "had been expected but did not take place": the last of the coordinated verbs decides.
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
  const base = statusOfVerb(view, verb);
  if (time === 'future' && base.status !== 'not-held') return { status: 'planned', background: false };
  if (base.status === 'ongoing' && !verb.progressive)
    return { status: first.lemma === 'be' || hasFutureWord(view, verb) ? 'planned' : 'held', background: false };
  if (base.status === 'refused') return { status: 'refused', background: false };
  return base;
}

const negatedNoun = (view: NounFrame['view'], phrase: NounFrame['phrase']): boolean => view.lower(phrase.first) === 'no';

const hasFutureWord = (view: NounFrame['view'], verb: VerbGroup): boolean =>
  verb.lemma === 'begin' || verb.lemma === 'start' || verb.lemma === 'take' || verb.lemma === 'open' ? view.dates.length > 0 : false;

function isParticleObject({ slot }: NounFrame, verb: VerbGroup): boolean {
  if (slot?.as !== 'prep') return false;
  const pair = `${verb.lemma} ${slot.word}`;
  return (
    pair === 'call for' ||
    pair === 'take in' ||
    pair === 'participate in' ||
    pair === 'agree to' ||
    pair === 'agree on' ||
    pair === 'call off' ||
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
    word === 'during' &&
    verb.form === 'infinitive' &&
    verb.governor?.tense === 'past' &&
    time === null &&
    view.dates.length === 0 &&
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
  const base = statusOfVerb(view, verb);
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
  if (AHEAD.has(word)) return { status: future || time === 'future' || word !== 'before' ? 'planned' : 'held', background: false };
  if (time === 'future') return { status: 'planned', background: false };
  if (AFTER.has(word))
    return {
      status: future && word !== 'since' ? (word === 'after' || word === 'following' ? 'planned' : 'planned') : 'held',
      background: time === 'past' || word === 'since',
    };
  return { status: future ? 'planned' : 'held', background: time === 'past' };
}

/** "is due in Z" */
export const isDue = (view: NounFrame['view'], verb: VerbGroup): boolean => view.lower(verb.predicate ?? verb.object?.head ?? -1) === 'due';

/** Verbs whose subject speaks about an event and need not take part in it. */
const ABOUT_VERBS: ReadonlySet<string> = new Set(
  'say announce welcome praise support back criticize report describe discuss mention confirm comment see condemn oppose hail note mark follow cover expect broker facilitate organise organize suggest call urge demand recommend seek encourage stress highlight'.split(
    ' ',
  ),
);

export interface NounParties {
  readonly entities: Entity[];
  /** Those the noun itself names: "between", "with", possessor. */
  readonly named: Entity[];
  /** The noun names all of them: "between X and Y". */
  readonly complete: boolean;
  /** "with Y": the other side is named. */
  readonly counterpart: boolean;
}

/** Who takes part in the event that a noun names. */
export function partiesOfNoun(frame: NounFrame): NounParties {
  const { context, view, phrase, slot, drafts } = frame;
  const named: Entity[] = [];
  const put = (into: Entity[], more: readonly Entity[]): void => {
    for (const entity of more) if (!into.includes(entity)) into.push(entity);
  };
  if (phrase.possessor) put(named, entityOf(frame));
  let complete = false;
  let counterpart = false;
  for (const prep of prepsOfNoun(frame)) {
    const { word, object } = prep;
    if (word === 'between' || word === 'among' || word === 'amongst') {
      put(named, partiesOf(context, view, object, drafts));
      complete = true;
    } else if (word === 'with' || word === 'alongside' || word === 'along with') {
      const parties = partiesOf(context, view, object, drafts);
      put(named, parties);
      counterpart ||= parties.length > 0;
    } else if (word === 'of' && phrase.preps.some((q) => q.at === prep.at)) {
      const group = actorsOf(context, object);
      if (
        group.length > 1 ||
        group.some((e) => e.type === 'delegation' || e.type === 'body' || e.type === 'person' || e.type === 'office')
      ) {
        put(named, group);
        if (group.length > 1 || (group[0]!.type !== 'person' && !joins(slot?.verb.lemma))) complete = true;
      }
    } else if (word === 'for' && MEALS.has(view.lower(phrase.head)))
      put(
        named,
        actorsOf(context, object).filter((e) => e.type !== 'country'),
      );
    else if (word === 'from' && frame.noun.class === 'call') put(named, actorsOf(context, object));
    else if (word === 'by' && slot?.as !== 'object') put(named, actorsOf(context, object));
    else if (word === 'to' && frame.noun.class === 'call')
      put(
        named,
        actorsOf(context, object).filter((e) => e.type === 'person' || e.type === 'office'),
      );
  }
  const adjectives = statesOfAdjectives(frame);
  if (adjectives.length >= 2 && named.length === 0) {
    put(named, adjectives);
    complete = true;
  }
  const states = phrase.modifiers
    .map((m) => context.index.entityOf(m))
    .filter((e): e is Entity => e !== undefined && (e.type === 'country' || e.type === 'body' || e.type === 'person'));
  // "the Cooperation Council meeting": a joint body's.
  const joint = states.find((e) => e.type === 'body' && e.country === null);
  if (joint && named.length === 0 && !slotJoins(frame)) {
    named.push(joint);
    complete = true;
  }
  if (states.length >= 2) {
    put(named, states);
    complete = true;
  }
  if (named.length < 2 && named.every((e) => e.type !== 'body' && e.type !== 'delegation')) complete = false;
  const entities: Entity[] = [];
  if ((!complete || CHAIRS.has(slot?.verb.lemma ?? '') || isHeldBy(frame)) && slot && takesSubject(frame, counterpart)) {
    const doer =
      slot.as === 'subject' && slot.verb.passive
        ? slot.verb.preps.find((p) => p.word === 'by')?.object
        : slot.verb.passive && slot.as !== 'subject'
          ? (doerOf(slot.verb) ?? subjectOf(slot.verb))
          : slot.as === 'subject'
            ? null
            : subjectOf(slot.verb);
    if (doer !== phrase) put(entities, partiesOf(context, view, doer, drafts));
  }
  // States that hold a session of their joint body take part themselves.
  if (
    slot?.as === 'object' &&
    entities.length > 1 &&
    entities.every((e) => e.type === 'country' || e.type === 'body') &&
    named.length === 1 &&
    named[0]!.type === 'body'
  )
    named.length = 0;
  put(entities, named);
  return { entities, named, complete, counterpart };
}

const slotJoins = ({ slot }: NounFrame): boolean => slot?.as === 'object' && joins(slot.verb.lemma);

/** The states of a nationality adjective, joined ones apart: "Spanish", "Spanish-Norwegian". */
function codesOf(token: Token): string[] {
  const { text, lower, flags, shape } = token.word;
  if (shape === Shape.Lower || shape === Shape.Punctuation) return [];
  const parts = text.includes('-') ? text.split('-') : [text];
  const codes: string[] = [];
  for (const part of parts) {
    if (parts.length === 1 && (flags & Flag.Demonym) === 0) return [];
    const word =
      parts.length === 1 ? token.word : { ...token.word, text: part, lower: part.toLowerCase(), flags: flagsOf(part.toLowerCase(), part) };
    const nation = nationalityAt([{ ...token, word }], 0);
    if (nation && lower.length > 1) codes.push(nation.country);
  }
  return codes;
}

/** "Spanish-Norwegian talks": the states of the adjectives, where the text names them too. */
function statesOfAdjectives({ context, phrase }: NounFrame): Entity[] {
  const { tokens } = context.document;
  const codes: string[] = [];
  for (let i = phrase.first; i < phrase.head; i++) {
    for (const code of codesOf(tokens[i]!)) if (!codes.includes(code)) codes.push(code);
  }
  if (codes.length < 2) return [];
  const found = codes.map((code) => stateOf(context.index, code));
  return found.every((e) => e !== undefined) ? found : [];
}

/** "X and Y held a meeting of the council" */
const isHeldBy = ({ slot }: NounFrame): boolean =>
  slot?.as === 'object' && slot.verb.form === 'finite' && slot.verb.lemma === 'hold' && (slot.verb.subject?.mentions.length ?? 0) > 1;

const MEALS: ReadonlySet<string> = new Set(['reception', 'luncheon', 'lunch', 'dinner', 'breakfast']);

/** Who chairs or hosts takes part, even where the noun names the others. */
const CHAIRS: ReadonlySet<string> = new Set(['chair', 'host', 'mediate', 'moderate', 'co-chair']);

/** "attend a meeting of the council": who attends takes part, who holds or announces it need not. */
const joins = (lemma: string | undefined): boolean =>
  lemma !== undefined && /^(?:attend|join|take|participate|address|chair|lead|host|co-chair)$/.test(lemma);

function entityOf({ context, phrase }: NounFrame): Entity[] {
  const entity = phrase.possessor ? context.index.entityOf(phrase.possessor) : undefined;
  return entity && entity.type !== 'place' ? [entity] : [];
}

function takesSubject(frame: NounFrame, counterpart: boolean): boolean {
  const { slot, phrase, view } = frame;
  if (!slot) return false;
  if (slot.as === 'subject') return slot.verb.passive;
  const own = phrase.possessor !== null;
  if (slot.as === 'object')
    return (LIGHT_VERBS.has(slot.verb.lemma) && !ABOUT_VERBS.has(slot.verb.lemma)) || (cueOfVerb(view, slot.verb) !== null && counterpart);
  if (isParticleObject(frame, slot.verb))
    return slot.verb.lemma !== 'call' && slot.verb.lemma !== 'push' && slot.verb.lemma !== 'press' && slot.verb.lemma !== 'appeal';
  if (own && counterpart) return false;
  return (slot.word !== 'about' && slot.word !== 'of' && slot.word !== 'on') || counterpart;
}

const BEGINS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'take', 'end', 'resume', 'be']);

/** Do the words leave open what became of it? A headline without a verb, "the visit comes as", "this is her first visit". */
export function isWeak(frame: NounFrame): boolean {
  const { view, slot, phrase } = frame;
  if (timeOfModifiers(frame) !== null) return false;
  if (!slot) return true;
  const { verb } = slot;
  if (slot.as === 'subject')
    return (
      verb.form === 'finite' &&
      verb.tense === 'present' &&
      !verb.perfect &&
      !verb.passive &&
      verb.modal === null &&
      (view.dates.length === 0 || !BEGINS.has(verb.lemma))
    );
  // "X and Y engage in talks": the present of a lead.
  if (
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.progressive &&
    verb.modal === null &&
    verb.lemma === 'engage' &&
    view.dates.length === 0
  )
    return true;
  if (slot.as === 'object') return verb.lemma === 'be' && (phrase.possessor !== null || view.lower(phrase.first) === 'the');
  return slot.word === 'of' || slot.word === 'about' || slot.word === 'as part of';
}

const NO_DATE: ReadonlySet<string> = new Set([
  'to',
  'ahead of',
  'before',
  'prior to',
  'as part of',
  'of',
  'about',
  'with',
  'until',
  'since',
  'from',
]);

/** The verb whose date is the event's: what happens "for talks" or "ahead of talks" has a date of its own. */
export function dateVerbOf({ slot }: NounFrame): VerbGroup | null {
  if (!slot) return null;
  if (slot.as !== 'prep') return slot.verb;
  if (slot.word === 'for') return slot.verb.lemma === 'be' ? slot.verb : null;
  return NO_DATE.has(slot.word ?? '') ? null : slot.verb;
}
