import { MEETING_NOUNS, NO_MEETING_MODIFIERS } from '../../../lexicon/triggers/meetingNouns';
import { LIGHT_VERBS } from '../../../lexicon/triggers/statusVerbs';
import type { Entity } from '../../../mentions/mention';
import type { MeetingKind } from '../../../model';
import { actorsOf, hasTwoSides, isContest, partiesOf, subjectOf } from '../actors';
import type { Actor, Draft } from '../draft';
import { chairsOf, withLeaders } from '../leaders';
import { guestsAhead } from '../guestsAhead';
import { isDomestic, isPlainGroup } from '../isDomestic';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import { partiesOfNoun } from '../nounParties';
import { prepsOfNoun } from '../nounPreps';
import { statusOfNoun } from '../nounStatus';
import { dateVerbOf, isAttitude, isTopic, isWeak } from '../nounWeight';
import type { NounFrame, NounRule } from '../rule';
import { speakersAt } from '../speakersAt';
import type { StatusReading } from '../status';
import { dateOf } from '../when';
import { AT, frontedPlace, placeAfter, placesOf } from '../where';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'his', 'her', 'its', 'both']);
/** Whoever is said to have attended the meeting told before is added to it. */
const ATTENDS: ReadonlySet<string> = new Set(['attend', 'chair', 'co-chair', 'join', 'witness']);
/** "the meeting was attended by X", "X also took part in the talks" */
const isAttended = ({ slot }: NounFrame): boolean =>
  slot !== null &&
  (slot.as === 'prep'
    ? slot.word === 'in' && (slot.verb.lemma === 'take' || slot.verb.lemma === 'participate')
    : ATTENDS.has(slot.verb.lemma));
const HELD: ReadonlySet<string> = new Set(['hold', 'resume', 'launch', 'open', 'convene', 'start', 'begin', 'host', 'conduct']);
const REMOTE: ReadonlySet<string> = new Set('phone telephone video virtual online tele videoconference conference-call'.split(' '));

/** Talks, a meeting, a conversation, a call: held, planned, between X and Y, X's meeting with Y, the talks. */
export const talkNoun: NounRule = {
  id: 'meeting.noun',
  definition: 'A noun of meeting with its parties: "talks between X and Y", "held a meeting with", "during the talks".',
  example: 'Ana Ruiz held talks with Tomas Lind in Oslo.',
  classes: ['talk', 'call', 'occasion'],
  apply(frame: NounFrame): Draft[] {
    const { context, view, phrase, noun, slot, drafts } = frame;
    for (let i = phrase.first; i < phrase.head; i++) if (NO_MEETING_MODIFIERS.has(view.lower(i))) return [];
    // "briefed on X as well as discussions with Y": one topic among others.
    if (slot?.word === 'as well as' || isTopic(frame) || isAttitude(frame)) return [];
    // "in consultation with": a manner of acting.
    if (slot?.word === 'in' && MANNERS.has(view.lower(phrase.head)) && view.lower(phrase.last) === 'with' && isBare(frame)) return [];
    // "a round of talks" is told by the talks.
    if (
      phrase.preps.some(
        (p) => p.word === 'of' && p.at === phrase.last && p.object.mentions.length === 0 && MEETING_NOUNS.has(view.lower(p.object.head)),
      )
    )
      return [];
    const remote = hasRemote(frame);
    const { entities: told, named, complete, counterpart } = partiesOfNoun(frame);
    const speakers = named.length === 0 ? speakersAt(frame) : [];
    const entities =
      speakers.length > 0 ? speakers : counterpart && told.length === named.length ? [...guestsAhead(frame, told), ...told] : told;
    // "engage in dialogue" is a habit; a dialogue that is held or resumed is a meeting.
    if (view.lower(phrase.head) === 'dialogue' && !(slot?.as === 'object' && HELD.has(slot.verb.lemma))) return [];
    if (noun.class === 'occasion' && !remote) return [];
    if (noun.class === 'call' && !remote && view.lower(phrase.last) === 'for') return [];
    // "paid a courtesy call on Y"
    const on = noun.class === 'call' && slot?.verb.lemma === 'pay' ? slot.verb.preps.find((p) => p.word === 'on') : undefined;
    if (on) {
      const hosts = actorsOf(context, on.object);
      const guests = partiesOf(context, view, subjectOf(slot!.verb), drafts);
      if (hosts.length === 0 || guests.length === 0) return [];
      return [
        makeDraft(context, view, {
          rule: talkNoun.id,
          kind: 'meeting',
          reading: statusOfNoun(frame),
          verb: slot!.verb,
          phrase,
          trigger: { first: slot!.verb.first, last: phrase.last },
          place: null,
          actors: [
            ...act(guests, 'visitor'),
            ...act(
              hosts.filter((e) => !guests.includes(e)),
              'host',
            ),
          ],
        }),
      ];
    }
    if (
      noun.class === 'call' &&
      !remote &&
      !(named.length > 0 && slot && LIGHT_VERBS.has(slot.verb.lemma)) &&
      !(view.headline && named.length > 0)
    )
      return [];
    // "no such talks were held" denies those told before.
    const noSuch = view.lower(phrase.first) === 'no' && view.lower(phrase.first + 1) === 'such';
    const definite = noSuch || isAgenda(frame) || phrase.possessor !== null || DEFINITE.has(view.lower(phrase.first));
    const reading: StatusReading = noSuch ? { status: 'denied', background: false } : statusOfNoun(frame);
    const verb = slot?.verb ?? null;
    const preps = prepsOfNoun(frame);
    const place =
      placeAfter(context, view, preps, AT, phrase) ??
      placeOfJourney(frame) ??
      (slot?.as === 'object' && verb ? frontedPlace(context, view, verb) : null);
    let kind: MeetingKind = isManySided(frame) ? 'negotiation' : noun.kind;
    // "the conversation" after a call is the call.
    if (remote || (definite && CONVERSATION.test(view.lower(phrase.head)) && drafts.at(-1)?.kind === 'call')) kind = 'call';
    const light = slot !== null && slot.as === 'object' && verb !== null && LIGHT_VERBS.has(verb.lemma);
    const dateVerb = dateVerbOf(frame);
    const tell = (actors: readonly Actor[], anaphoric: boolean, joins: boolean): Draft =>
      makeDraft(context, view, {
        rule: talkNoun.id,
        kind,
        reading,
        actors,
        verb,
        phrase,
        trigger: { first: light && verb.last <= phrase.first ? verb.first : phrase.first, last: phrase.last },
        place,
        anaphoric,
        weak: isWeak(frame),
        dateVerb,
        joins,
      });
    // Two parties of two sides, or a joint body, or a reference to what was told before.
    const enough =
      // "the six-party talks in Z"
      (isManySided(frame) && (place !== null || dateOf(view, { verb: dateVerb, phrase }) !== null)) ||
      // "X refused to return for a new round of talks": one side is enough.
      (reading.status === 'refused' && slot?.as === 'prep' && entities.length > 0
        ? true
        : slot?.as === 'object' &&
            slot.verb.lemma === 'attend' &&
            entities.length === 1 &&
            place !== null &&
            !definite &&
            hasDate(view, phrase)
          ? true
          : entities.length >= 2
            ? hasTwoSides(entities) || (counterpart && isContest(entities))
            : entities.length === 1 &&
              hasTwoSides(entities) &&
              !(counterpart && isPlainGroup(entities[0]!)) &&
              (named.length > 0 || complete || entities[0]!.type === 'delegation'));
    if (!(counterpart && entities.length > 1 && entities.length === named.length) && isDomestic(context, view, entities, place, drafts))
      return [];
    const anaphoric = !enough && definite;
    if (!enough && !definite) return [];
    // One conversation each: "had telephone conversations with A, B and C".
    if (kind === 'call' && view.lower(phrase.head).endsWith('s') && named.length > 1 && entities.length > named.length) {
      const callers = entities.filter((e) => !named.includes(e));
      return named.map((other) => tell(act([...callers, other]), false, false));
    }
    // "separate talks with A and B"
    if (/^separate$/.test(view.lower(phrase.head - 1)) && named.length > 1 && counterpart && named.every((e) => e.type === 'person')) {
      const hosts = entities.filter((e) => !named.includes(e));
      if (hosts.length > 0) return named.map((other) => tell(act([...hosts, other]), false, false));
    }
    // "at the council meeting" is only a frame; with its place or its date it is told.
    if (
      !anaphoric &&
      frame.slot?.as === 'prep' &&
      named.length === 1 &&
      entities.length === 1 &&
      named[0]!.type === 'body' &&
      phrase.modifiers.length > 0 &&
      place === null
    )
      return [];
    if (named.length < 2 && slot?.word?.startsWith('on the ')) return [];
    const last = drafts.at(-1);
    const joins =
      definite &&
      entities.length > 0 &&
      (named.length === 0 || slot?.as === 'subject') &&
      !counterpart &&
      !phrase.preps.some((p) => p.word === 'of' || p.word === 'between') &&
      isAttended(frame) &&
      reading.status !== 'refused' &&
      reading.status !== 'not-held' &&
      (anaphoric || (last !== undefined && last.kind !== 'visit' && view.index - last.sentence <= 4));
    // "The meeting was attended by" those of one state only: nothing says that there was another side.
    if (definite && !joins && !counterpart && isAttended(frame) && isOneSided(entities)) return [];
    const draft = tell(
      uniqueActors([...withLeaders(context, view, act(entities)), ...(anaphoric ? [] : chairsOf(context, view, phrase))]),
      anaphoric || joins,
      joins,
    );
    draft.summary = /s$/.test(view.lower(phrase.head)) && phrase.head - phrase.first > 0 && entities.some((e) => e.type === 'delegation');
    return [draft];
  },
};

/** "Discussions will focus on trade": those told of before, though no article says so. */
const isAgenda = ({ view, phrase, slot }: NounFrame): boolean =>
  phrase.first === view.first &&
  phrase.first === phrase.head &&
  phrase.preps.length === 0 &&
  slot?.as === 'subject' &&
  (slot.verb.modal === 'will' || (slot.verb.passive && slot.verb.lemma === 'expect'));

/** "six-party talks": sides that the text counts and does not name. */
const isManySided = ({ view, phrase }: NounFrame): boolean => {
  for (let i = phrase.first; i < phrase.head; i++) if (MANY_SIDED.test(view.lower(i))) return true;
  return false;
};

const MANY_SIDED = /^(?:three|four|five|six|seven|eight|multi)-(?:party|nation|way|country|power|sided)$/;

/** Officials of one state, and others of whom nothing says that they are of another. */
const isOneSided = (entities: readonly Entity[]): boolean =>
  new Set(entities.map((e) => e.country)).size < 2 ||
  (new Set(entities.flatMap((e) => e.country ?? [])).size < 2 && entities.every((e) => e.type === 'person' || e.type === 'office'));

const MANNERS: ReadonlySet<string> = new Set(['consultation', 'consultations', 'dialogue']);

/** Without an article: "in close consultation". */
const isBare = ({ view, phrase }: NounFrame): boolean =>
  !/^(?:a|an|the|their|his|her|its|our)$/.test(view.lower(phrase.first)) && phrase.possessor === null;

const CONVERSATION = /^(?:conversations?|talks|discussions?|exchange|consultations)$/;

const JOURNEYS: ReadonlySet<string> = new Set('be arrive land travel fly come go head visit return leave depart stop speak'.split(' '));

/** "is in Oslo for talks", "will travel to Oslo for talks", "spoke in Oslo after talks": the place of the journey or the speech is the talks'. */
function placeOfJourney({ context, phrase, slot }: NounFrame): Entity | null {
  if (slot?.as !== 'prep' || !JOURNEYS.has(slot.verb.lemma) || phrase.first < slot.verb.last) return null;
  const speaks = slot.verb.lemma === 'speak';
  if (speaks ? slot.word !== 'after' && slot.word !== 'following' : slot.word !== 'for') return null;
  if (slot.verb.lemma === 'visit') return placesOf(context, slot.verb.object)[0] ?? null;
  const away = slot.verb.lemma === 'leave' || slot.verb.lemma === 'depart';
  for (const prep of slot.verb.preps) {
    if (prep.at >= phrase.first) return null;
    if (!/^(?:in|to|at|into)$/.test(prep.word) && !(away && prep.word === 'for')) continue;
    const place = placesOf(context, prep.object)[0];
    if (place) return place;
  }
  return null;
}

const hasDate = (view: NounFrame['view'], phrase: NounFrame['phrase']): boolean => view.dates.some(({ at }) => at >= phrase.first);

function hasRemote({ view, phrase }: NounFrame): boolean {
  for (let i = phrase.first; i <= phrase.head; i++) {
    const word = view.lower(i);
    if (REMOTE.has(word) || word === 'teleconference' || word === 'videoconference') return true;
  }
  const next = view.lower(phrase.last);
  return next === 'by' && REMOTE.has(view.lower(phrase.last + 1));
}
