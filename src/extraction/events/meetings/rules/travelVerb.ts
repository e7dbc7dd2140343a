import { MEETING_NOUNS } from '../../../lexicon/triggers/meetingNouns';
import type { Entity } from '../../../mentions/mention';
import { actorsOf, isDescribed, subjectOf } from '../actors';
import type { Prep } from '../../../syntax/clause';
import type { Draft } from '../draft';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb, type StatusReading } from '../status';
import { isDue } from '../nounStatus';
import { companyOf, isAbroad, isSomewhere, perCountry, travellersOf } from '../visits';
import { placeAfter, placesOf, relativePlace } from '../where';

const TO: ReadonlySet<string> = new Set(['to', 'into']);
const IN: ReadonlySet<string> = new Set(['in', 'at', 'on']);
const FOR: ReadonlySet<string> = new Set(['for', 'to']);

/** X travelled to Z; X arrived in Z; X left for Z; X is in Z for talks; X is due in Z. */
export const travelVerb: VerbRule = {
  id: 'meeting.travel',
  definition:
    'An official travels to another country: "travelled to", "arrived in" (ongoing), "is in ... for talks", "is headed to" (planned).',
  example: 'Foreign Minister Ana Ruiz arrived in Oslo on Tuesday for talks.',
  families: ['travel', 'arrive', 'leave'],
  apply(frame: VerbFrame): Draft[] {
    const { context, view, verb } = frame;
    const arrives = verb.lemma === 'arrive' || verb.lemma === 'land';
    const stays = verb.lemma === 'be';
    const underWay = stays && isUnderWay(frame);
    const words = underWay ? TO : arrives || stays ? IN : verb.lemma === 'leave' || verb.lemma === 'depart' ? FOR : TO;
    const bare = stays && !underWay && !hasPurpose(frame);
    if (bare && !isPlainStay(frame)) return [];
    if (verb.passive && verb.lemma !== 'head') return [];
    const traveller = subjectOf(verb);
    const named = actorsOf(context, traveller);
    const visitors = travellersOf(context, traveller);
    // "a senior Norwegian official is in Oslo": a visit whose visitor the text does not name.
    if (visitors.length === 0 && !(named.length > 0 && isDescribed(view, traveller))) return [];
    const places = perCountry(
      ownPreps(frame)
        .filter((p) => words.has(p.word))
        .flatMap((p) => placesOf(context, p.object)),
    ).filter((p) => isAbroad(visitors, p));
    // Of an official the text need not say why he is abroad.
    if (bare && !visitors.every((v) => v.country !== null && v.offices.some((o) => o.rank !== null && o.rank <= 3))) return [];
    // "in Oslo, where he arrived on Friday"
    const where = places.length === 0 && arrives ? relativePlace(context, view, verb) : null;
    if (where && isAbroad(visitors, where)) places.push(where);
    // "left on Monday to attend a conference in Oslo"
    if (places.length === 0 && !arrives && !stays) places.push(...occasionAbroad(frame).filter((p) => isAbroad(visitors, p)));
    const told = places.length === 0 && arrives && verb.form === 'finite' ? toldStay(frame, visitors) : null;
    const somewhere = places.length === 0 && verb.preps.some((p) => words.has(p.word) && isSomewhere(view, p.object));
    if (places.length === 0 && !somewhere && !told) return [];
    const actors = uniqueActors([...act(visitors, 'visitor'), ...companyOf(context, view, verb, visitors)]);
    const reading = readStatus(frame, arrives, stays);
    const to = verb.preps.find((p) => words.has(p.word));
    const trigger = {
      first: verb.first,
      last: Math.max(verb.last, underWay || to?.at === verb.last ? (to?.at ?? 0) + 1 : verb.last),
    };
    return (places.length > 0 ? places : [told?.place ?? null]).map((place) =>
      makeDraft(context, view, {
        rule: travelVerb.id,
        kind: 'visit',
        reading,
        actors,
        verb,
        trigger,
        place,
        anaphoric: told?.kind === 'visit',
      }),
    );
  },
};

/** Where the occasion is that somebody leaves to attend. */
function occasionAbroad({ context, view, verb }: VerbFrame): Entity[] {
  const attends = view.verbs.find((v) => v.form === 'infinitive' && v.governor === verb && v.lemma === 'attend');
  const place = attends && placeAfter(context, view, attends.preps, IN, attends.object);
  return place ? [place] : [];
}

/** "met X, who arrived on Sunday": the visit, or where he was met; told in this sentence or in the two before. */
function toldStay({ view, verb, drafts }: VerbFrame, visitors: readonly Entity[]): Draft | null {
  if (!view.dates.some(({ at }) => at >= verb.first - 4 && at <= verb.last + 2)) return null;
  let known: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0 && view.index - drafts[i]!.sentence <= 2; i--) {
    const draft = drafts[i]!;
    if (!draft.actors.some((a) => visitors.includes(a.entity))) continue;
    if (draft.kind !== 'visit' && (draft.place === null || visitors.every((v) => v.country === null) || !isAbroad(visitors, draft.place)))
      continue;
    // Of several legs it is not said which.
    if (known?.kind === 'visit' && draft.kind === 'visit') return null;
    known ??= draft;
  }
  return known;
}

/** "X is in Oslo", "X, who is in Oslo": and nothing else of how things stand with him. */
const isPlainStay = ({ verb }: VerbFrame): boolean =>
  verb.form === 'finite' &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.negated &&
  !verb.passive &&
  verb.modal === null &&
  verb.predicate === null &&
  verb.object === null &&
  verb.preps[0]?.at === verb.last &&
  verb.preps[0].word === 'in' &&
  verb.preps[0].object.mentions.length > 0 &&
  verb.subordinator !== 'if';

/** The preposition phrases of the journey: what follows a noun of meeting ("for talks in Z") is that one's. */
function ownPreps({ view, verb }: VerbFrame): readonly Prep[] {
  const end = verb.preps.findIndex((p) => p.object.mentions.length === 0 && MEETING_NOUNS.has(view.lower(p.object.head)));
  return end < 0 ? verb.preps : verb.preps.slice(0, end + 1);
}

/** "is en route to Oslo", "is on his way to Oslo" */
function isUnderWay({ view, verb }: VerbFrame): boolean {
  const next = view.lower(verb.last);
  if (next === 'en' && view.lower(verb.last + 1) === 'route') return true;
  return next === 'on' && view.lower(verb.preps[0]?.object.head ?? -1) === 'way';
}

function readStatus({ context, view, verb }: VerbFrame, arrives: boolean, stays: boolean): StatusReading {
  const reading = statusOfVerb(view, verb);
  if (stays)
    return verb.modal || verb.form !== 'finite' || isDue(view, verb)
      ? { status: 'planned', background: false }
      : verb.tense === 'past'
        ? reading
        : { status: 'ongoing', background: false };
  // A read-out is written when all is over.
  if (arrives && reading.status === 'held' && context.document.tokens[0]?.word.lower === 'readout') return reading;
  if (arrives && reading.status === 'held') return { status: 'ongoing', background: false };
  if (verb.lemma === 'head' && verb.passive) return { status: 'planned', background: false };
  if (verb.lemma === 'leave' || verb.lemma === 'depart')
    return reading.status === 'held' ? { status: 'ongoing', background: false } : reading;
  return reading;
}

/** "is in Oslo for talks", "is in Oslo to meet X", "is due in Oslo", "will be in Oslo". */
function hasPurpose({ view, verb }: VerbFrame): boolean {
  if (isDue(view, verb)) return true;
  for (const prep of verb.preps)
    if ((prep.word === 'for' || prep.word === 'on') && nounIn(view, prep.object.first, prep.object.last + 4)) return true;
  if (verb.modal === 'will') return true;
  return (
    view.verbs.some(
      (v) =>
        v.form === 'infinitive' &&
        v.governor === verb &&
        /^(?:meet|attend|discuss|hold|sign|take|visit|assess|observe|inspect|review|investigate|mediate|push|press|seek|brief|urge|lobby|negotiate|consult|prepare|monitor|verify)$/.test(
          v.lemma,
        ),
    ) || view.verbs.some((v) => v.subordinator === 'where' && v.first > verb.last && /^(?:meet|sign|hold|attend|speak)$/.test(v.lemma))
  );
}

function nounIn(view: VerbFrame['view'], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, view.last); i++) if (MEETING_NOUNS.has(view.lower(i))) return true;
  return false;
}
