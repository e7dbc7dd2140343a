import { LIGHT_VERBS } from '../../../lexicon/triggers/statusVerbs';
import type { Entity } from '../../../mentions/mention';
import { isQuoted } from '../../../text/isQuoted';
import { authorsOf } from '../../author/authorsOf';
import { actorsOf, guestsOf, subjectOf } from '../actors';
import type { Prep } from '../../../syntax/clause';
import type { Actor, Draft } from '../draft';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import { prepsOfNoun } from '../nounPreps';
import { statusOfNoun } from '../nounStatus';
import { dateVerbOf, isWeak } from '../nounWeight';
import type { NounFrame, NounRule } from '../rule';
import { isEnding, type StatusReading } from '../status';
import { canTravel, companyOf, isAbroad, perCountry, travellersOf } from '../visits';
import { stopOnTour } from '../stopOnTour';
import { unsaidPlace } from '../unsaidPlace';
import { placesOf } from '../where';

const TO: ReadonlySet<string> = new Set(['to', 'in', 'through', 'of']);
const FRAMES: ReadonlySet<string> = new Set(['during', 'after', 'following', 'before', 'ahead of']);
const LEADS: ReadonlySet<string> = new Set(['lead', 'head']);

/** X's visit to Z; a visit by X to Z; X paid / is on / begins a visit to Z; during the visit. */
export const visitNoun: NounRule = {
  id: 'meeting.visit-noun',
  definition: 'A visit named by a noun: "X\'s visit to Z", "a visit by X", "paid a visit", "on a trip to".',
  example: 'Ana Ruiz paid an official visit to Norway.',
  classes: ['visit'],
  apply(frame: NounFrame): Draft[] {
    const { context, view, phrase, slot } = frame;
    const verb = slot?.verb ?? null;
    const stop = stopOnTour(frame, visitNoun.id);
    if (stop) return stop;
    const preps = prepsOfNoun(frame);
    let visitors: Entity[] = phrase.possessor ? [context.index.entityOf(phrase.possessor)].filter((e): e is Entity => e !== undefined) : [];
    for (const prep of preps)
      if (
        (phrase.preps.some((q) => q.at === prep.at) || follows(view, preps, prep)) &&
        (prep.word === 'by' || prep.word === 'of' || prep.word === 'from') &&
        visitors.length === 0
      )
        visitors = actorsOf(context, prep.object);
    // "X will begin his tour": his own, whoever else "his" might be.
    if (phrase.possessor?.level === 'pronoun' && slot?.as === 'object' && LIGHT_VERBS.has(slot.verb.lemma)) {
      const doers = actorsOf(context, subjectOf(slot.verb)).filter((e) => e.type === 'person');
      if (doers.length === 1) visitors = doers;
    }
    const own = visitors.length > 0;
    // "led a delegation on a visit": the delegation too.
    const group =
      !own && slot?.word === 'on' && LEADS.has(slot.verb.lemma)
        ? actorsOf(context, slot.verb.object).filter((e) => e.type === 'delegation')
        : [];
    if (!own && slot && slot.as !== 'subject' && takesSubject(frame)) visitors = travellersOf(context, subjectOf(slot.verb));
    const mine =
      visitors.length === 0 &&
      /^(?:my|our)$/.test(view.lower(phrase.first)) &&
      !isQuoted(context.document, context.document.tokens[phrase.first]!.start);
    visitors = mine ? [...authorsOf(context)].slice(0, 1) : visitors.filter((e) => canTravel(e) || !own);
    const towards = preps.filter((p) => p.word === 'to');
    const named = perCountry(
      (towards.some((p) => placesOf(context, p.object).length > 0)
        ? towards
        : preps.filter((p) => TO.has(p.word) && (p.word !== 'of' || phrase.preps.some((q) => q.at === p.at)))
      ).flatMap((p) => placesOf(context, p.object)),
    );
    const places = named.length > 0 ? named : unsaidPlace(frame, own);
    const definite =
      view.lower(phrase.first - 1) === 'that' ||
      phrase.possessor !== null ||
      /^(?:the|this|that|his|her|their)$/.test(view.lower(phrase.first));
    const reading = readStatus(frame);
    const light = slot !== null && slot.as === 'object' && verb !== null;
    const tell = (actors: readonly Actor[], place: Entity | null, anaphoric: boolean): Draft =>
      makeDraft(context, view, {
        rule: visitNoun.id,
        kind: 'visit',
        reading,
        actors,
        verb,
        phrase,
        trigger: {
          first: light && verb.last <= phrase.first && LIGHT_VERBS.has(verb.lemma) ? verb.first : phrase.first,
          last: phrase.last,
        },
        place,
        anaphoric,
        weak: isWeak(frame),
        dateVerb: dateVerbOf(frame),
      });
    // "a stop in Z was cancelled": a leg of the journey told before.
    if (visitors.length === 0 && places.length > 0 && view.lower(phrase.head).startsWith('stop')) visitors = guestsOf(frame.drafts);
    // "is in Oslo for talks after stops in Z and W": a visitor whom the text describes and does not name.
    const unnamed = frame.drafts.slice(-3).some((d) => d.sentence === view.index && d.kind === 'visit' && d.actors.length === 0);
    if (visitors.length === 0 && places.length > 0 && unnamed && view.lower(phrase.head).startsWith('stop'))
      return places.map((place) => tell([], place, false));
    if (visitors.length === 0) return definite ? [tell([], places[0] ?? null, true)] : [];
    const abroad = places.filter((p) => isAbroad(visitors, p));
    if (places.length > 0 && abroad.length === 0) return [];
    const actors = uniqueActors([
      ...act(group, 'visitor'),
      ...act(visitors, 'visitor', group.length > 0),
      ...(verb && light ? companyOf(context, view, verb, visitors) : []),
    ]);
    if (abroad.length === 0) {
      const draft = tell(actors, null, true);
      // "during a visit by X"
      draft.stands =
        visitors.some((e) => e.type === 'person') &&
        !definite &&
        (FRAMES.has(slot?.word ?? '') || (slot?.word === 'with' && slot.verb.lemma === 'coincide')) &&
        preps.some((p) => p.word === 'by');
      return [draft];
    }
    return abroad.map((place) => tell(actors, place, false));
  },
};

function takesSubject({ slot, view, phrase }: NounFrame): boolean {
  if (!slot) return false;
  if (slot.as === 'object') return LIGHT_VERBS.has(slot.verb.lemma) && slot.verb.lemma !== 'propose';
  if (slot.word === 'off') return true;
  if (
    slot.word === 'during' ||
    slot.word === 'on' ||
    slot.word === 'for' ||
    slot.word === 'as part of' ||
    slot.word === 'after' ||
    slot.word === 'following' ||
    slot.word === 'before' ||
    slot.word === 'ahead of' ||
    slot.word === 'from'
  )
    return view.lower(phrase.first) !== 'the' || slot.word === 'on' || slot.word === 'for';
  return false;
}

function readStatus(frame: NounFrame): StatusReading {
  const { slot } = frame;
  const reading = statusOfNoun(frame);
  if (!slot) return reading;
  const { verb } = slot;
  // "was set to conclude a trip", "ends her visit on Friday": it goes on.
  if (slot.as === 'object' && isEnding(verb) && (reading.status === 'planned' || reading.status === 'ongoing'))
    return { status: 'ongoing', background: false };
  if (slot.word === 'on' && verb.lemma === 'be')
    return verb.tense === 'past'
      ? { status: 'held', background: false }
      : { status: verb.modal ? 'planned' : 'ongoing', background: false };
  if (slot.as === 'object' && reading.status === 'ongoing' && !verb.progressive && !verb.perfect && verb.lemma !== 'wind')
    return { status: 'planned', background: false };
  if (slot.word === 'on' && verb.form === 'gerund') return { status: 'ongoing', background: false };
  if (slot.word === 'on' && (verb.lemma === 'arrive' || verb.lemma === 'leave'))
    return { status: verb.tense === 'past' || verb.perfect ? 'ongoing' : 'planned', background: false };
  return reading;
}

/** "a visit to Z by X": after the place; not "a visit to Z, the first by X". */
const follows = (view: NounFrame['view'], preps: readonly Prep[], prep: Prep): boolean =>
  preps.some((p) => p !== prep && p.object.last === prep.at) && view.lower(prep.at - 1) !== 'first';
