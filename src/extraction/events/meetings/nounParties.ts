import { Flag } from '../../lexicon/flags';
import { flagsOf } from '../../lexicon/flagsOf';
import { LIGHT_VERBS } from '../../lexicon/triggers/statusVerbs';
import { nationalityAt } from '../../mentions/titles/nationality';
import type { Entity } from '../../mentions/mention';
import { Shape, type Token } from '../../text/document';
import { stateOf } from '../lookUp';
import { actorsOf, doerOf, partiesOf, selvesOf, subjectOf } from './actors';
import { prepsOfNoun } from './nounPreps';
import { isParticleObject, timeOfModifiers } from './nounStatus';
import type { NounFrame } from './rule';
import { entitiesOf } from './sentenceView';
import { cueOfVerb } from './status';

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
    } else if (word === 'as well as' && counterpart) put(named, partiesOf(context, view, object, drafts));
    else if (word === 'in' && MEALS.has(view.lower(phrase.head)) && /^honou?r$/.test(view.lower(object.head))) {
      const guests = object.preps.filter((p) => p.word === 'of').flatMap((p) => actorsOf(context, p.object));
      put(named, guests);
      counterpart ||= guests.length > 0;
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
  const included = includedIn(frame);
  put(named, included);
  counterpart ||= included.length > 0;
  const adjectives = statesOfAdjectives(frame);
  const owner = entitiesOf(context, phrase.modifiers).some((e) => e.type === 'body' && e.country === null);
  if (adjectives.length >= 2 && named.length === 0 && !owner) {
    put(named, adjectives);
    complete = true;
  }
  const states = phrase.modifiers
    .map((m) => context.index.entityOf(m))
    .filter((e): e is Entity => e !== undefined && (e.type === 'country' || e.type === 'body' || e.type === 'person'));
  // "the Cooperation Council meeting": a joint body's.
  const joint = states.find((e) => e.type === 'body' && e.country === null);
  // "the Council meeting was attended by X and Y": they and the body.
  if (joint && named.length > 0 && slot?.as === 'subject' && slot.verb.passive) named.push(joint);
  if (joint && named.length === 0 && !slotJoins(frame)) {
    named.push(joint);
    complete = true;
  }
  if (states.length >= 2) {
    put(named, states);
    complete = true;
  }
  if (named.length < 2 && named.every((e) => e.type !== 'body' && e.type !== 'delegation') && !isPair(frame)) complete = false;
  const entities: Entity[] = [];
  if ((!complete || CHAIRS.has(slot?.verb.lemma ?? '') || isHeldBy(frame) || isJoined(frame)) && slot && takesSubject(frame, counterpart)) {
    const doer =
      slot.as === 'subject' && slot.verb.passive
        ? slot.verb.preps.find((p) => p.word === 'by')?.object
        : slot.verb.passive && slot.as !== 'subject'
          ? (doerOf(slot.verb) ?? subjectOf(slot.verb))
          : slot.as === 'subject'
            ? null
            : subjectOf(slot.verb);
    if (doer !== phrase && !(isStanding(frame) && selvesOf(context, doer).length > 0))
      put(entities, partiesOf(context, view, doer, drafts));
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
  // "A meeting with her counterpart was put off": she takes part.
  if (entities.length === 0 && counterpart)
    for (const prep of prepsOfNoun(frame))
      if (prep.word === 'with' && prep.object.possessor) {
        const owner = context.index.entityOf(prep.object.possessor);
        if (owner?.type === 'person') put(entities, [owner]);
      }
  put(entities, named);
  return { entities, named, complete, counterpart };
}

/** "between the Prime Minister and X": both sides stand there, though one has no name. */
const isPair = (frame: NounFrame): boolean =>
  prepsOfNoun(frame).some((p) => {
    if (p.word !== 'between') return false;
    for (let i = p.object.first; i < p.object.last; i++) if (frame.view.lower(i) === 'and') return true;
    return p.object.conjuncts.length > 0;
  });

/** "talks with opponents, including X": of a side without a name those whom the text names. */
function includedIn(frame: NounFrame): Entity[] {
  const including = frame.slot?.verb.preps.find((p) => p.word === 'including' && p.at > frame.phrase.first);
  if (!including || !prepsOfNoun(frame).some((p) => p.word === 'with')) return [];
  return actorsOf(frame.context, including.object).filter((e) => e.type === 'person');
}

/** What "we" say of our cooperation ("engage in discussions", "recognise the forum") is no event; what we hold, attend or look forward to is. */
const isStanding = ({ noun, slot, view }: NounFrame): boolean =>
  slot !== null &&
  (slot.as === 'object'
    ? !HOLDS.has(slot.verb.lemma)
    : noun.class === 'occasion' || (view.dates.length === 0 && slot.word !== 'at' && slot.word !== 'during'));

const HOLDS: ReadonlySet<string> = new Set('hold have convene attend host launch begin open conclude conduct join chair'.split(' '));

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
      parts.length === 1
        ? token.word
        : { ...token.word, text: part, lower: part.toLowerCase(), flags: flagsOf(part.toLowerCase(), part), hashes: null };
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

/** "X took part in the session of the council" */
const isJoined = ({ slot }: NounFrame): boolean =>
  slot?.as === 'prep' && slot.word === 'in' && (slot.verb.lemma === 'take' || slot.verb.lemma === 'participate');

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

const FRAMES: ReadonlySet<string> = new Set(['before', 'ahead of', 'prior to', 'until', 'after', 'following', 'since']);
const GOES: ReadonlySet<string> = new Set(
  'be arrive travel fly go come head visit leave meet gather convene return depart join'.split(' '),
);

function takesSubject(frame: NounFrame, counterpart: boolean): boolean {
  const { slot, phrase, view } = frame;
  if (!slot) return false;
  if (slot.as === 'subject') return slot.verb.passive;
  // An occasion that frames something else ("before the summit", "arrangements for the summit") has no party in the subject.
  if (
    frame.noun.class === 'occasion' &&
    !counterpart &&
    timeOfModifiers(frame) !== 'future' &&
    slot.as === 'prep' &&
    !isParticleObject(frame, slot.verb) &&
    (FRAMES.has(slot.word ?? '') || (slot.word === 'for' && !GOES.has(slot.verb.lemma)))
  )
    return false;
  const own = phrase.possessor !== null;
  if (slot.as === 'object')
    return (LIGHT_VERBS.has(slot.verb.lemma) && !ABOUT_VERBS.has(slot.verb.lemma)) || (cueOfVerb(view, slot.verb) !== null && counterpart);
  if (isParticleObject(frame, slot.verb))
    return (
      (slot.verb.lemma !== 'call' || (slot.word === 'for' && counterpart)) &&
      slot.verb.lemma !== 'push' &&
      slot.verb.lemma !== 'press' &&
      slot.verb.lemma !== 'appeal'
    );
  if (own && counterpart) return false;
  return (slot.word !== 'about' && slot.word !== 'of' && slot.word !== 'on') || counterpart;
}
