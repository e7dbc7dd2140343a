import type { Entity } from '../../mentions/mention';
import type { MeetingStatus, When } from '../../model';
import type { Draft } from './draft';
import { uniqueActors } from './makeDraft';
import { holds, nameOffices } from './nameOffices';
import { partyMask, stateMaskOf } from './partyMask';
import { REACH } from './reach';

/**
 * Places drafts in text order into records: told twice is one record.
 * @returns the record that tells it now, the draft itself where it is told for the first time; null where nothing comes of it
 */
export function addDraft(records: Draft[], draft: Draft): Draft | null {
  nameOffices(records, draft);
  const known = draft.anaphoric ? findAntecedent(records, draft) : findSame(records, draft);
  if (known) {
    mergeInto(known, draft);
    return known;
  }
  // A visit with a named visitor stands for itself, if it says where; "the talks" without parties do not.
  if (draft.joins) return null;
  const stands =
    !draft.anaphoric ||
    (draft.kind === 'visit'
      ? draft.actors.length > 0 && (draft.place !== null || draft.date !== null)
      : draft.actors.length > 1 && draft.rule !== 'meeting.discuss');
  if (!stands) return null;
  records.push(draft);
  return draft;
}

/** Joins records that turn out to tell the same, now that offices in some of them have their holders' names. */
export function mergeNamed(records: readonly Draft[], named: ReadonlySet<Draft>): Draft[] {
  if (named.size === 0) return [...records];
  const out: Draft[] = [];
  for (const draft of records) {
    const same = out.find((record) => (named.has(record) || named.has(draft)) && record.kind === draft.kind && isSame(record, draft));
    if (same) mergeInto(same, draft);
    else out.push(draft);
  }
  return out;
}

function findSame(records: readonly Draft[], draft: Draft): Draft | null {
  const end = Math.max(0, records.length - REACH);
  for (let i = records.length - 1; i >= end; i--) if (mayMeet(records[i]!, draft) && isSame(records[i]!, draft)) return records[i]!;
  return null;
}

/**
 * Whether the two may be one meeting, at a glance: somebody takes part in both, or they stand so near to each other, or so near to the text's
 * head, that general words may stand for the same people. Most pairs are told apart by that.
 */
const mayMeet = (record: Draft, draft: Draft): boolean =>
  (record.parties & draft.parties) !== 0 ||
  draft.sentence - record.sentence <= 1 ||
  record.sentence <= 1 ||
  draft.sentence <= 1 ||
  adjacent(record, draft);

const isVisit = (draft: Draft): boolean => draft.kind === 'visit';
const isCeremony = (draft: Draft): boolean => draft.kind === 'ceremony' || draft.kind === 'summons';
const isOccasion = (draft: Draft): boolean => draft.kind === 'conference';
const isDone = (status: MeetingStatus): boolean => status === 'held' || status === 'ongoing';
const ENDS: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(['cancelled', 'postponed', 'denied', 'refused', 'not-held']);

const sameClass = (a: Draft, b: Draft): boolean =>
  isVisit(a) === isVisit(b) && isCeremony(a) === isCeremony(b) && isOccasion(a) === isOccasion(b);
const statusFits = (a: Draft, b: Draft): boolean =>
  a.status === b.status || a.weak || b.weak || (isDone(a.status) && isDone(b.status)) || isShifted(a, b);
/** "A meeting was postponed. X was due to meet Y on Friday": what was planned is what was put off. */
const isShifted = (a: Draft, b: Draft): boolean =>
  ENDS.has(a.status) && b.status === 'planned' && b.verb?.form === 'infinitive' && b.verb.governor?.tense === 'past' && !isVisit(a);

/** "the talks", "the visit", "the two leaders met": the last record told that fits. */
function findAntecedent(records: readonly Draft[], draft: Draft): Draft | null {
  const end = Math.max(0, records.length - REACH);
  for (let i = records.length - 1; i >= end; i--) {
    const record = records[i]!;
    if (!sameClass(record, draft) || (!draft.joins && !mayMeet(record, draft))) continue;
    if (draft.kind === 'call' ? record.kind !== 'call' : draft.joins && record.kind === 'call' && draft.rule === 'meeting.noun') continue;
    if (draft.kind === 'summit' && record.kind !== 'summit' && (record.actors.length < 2 || draft.trigger.last - draft.trigger.first > 2))
      continue;
    if (ENDS.has(draft.status)) {
      // A denial is of what was just claimed, not of what is well known.
      if (draft.status === 'denied' && (draft.sentence - record.sentence > 3 || (record.background && record.rule !== 'meeting.noun')))
        continue;
      if (isDone(record.status) && draft.status !== 'denied') continue;
      if (record.status !== draft.status && (record.status === 'denied' || record.status === 'refused')) continue;
    } else if (!statusFits(record, draft)) continue;
    if (draft.date && record.date && clash(draft, record)) continue;
    if (draft.place && record.place && !samePlace(draft.place, record.place)) continue;
    if (draft.joins) return adjacent(record, draft) || overlap(record, draft) ? record : null;
    if (draft.actors.length > 0 && !covers(record, draft) && !covers(draft, record)) {
      if (draft.rule !== 'meeting.discuss' || !overlap(record, draft) || !adjacent(record, draft)) continue;
    }
    return record;
  }
  return null;
}

function isSame(record: Draft, draft: Draft): boolean {
  if (!sameClass(record, draft)) return false;
  if ((record.kind === 'call') !== (draft.kind === 'call')) return false;
  if (record.background !== draft.background && record.sentence !== draft.sentence && !record.weak && !draft.weak) return false;
  if (!statusFits(record, draft) && !isLeg(record, draft)) return false;
  if (draft.date && record.date && clash(draft, record)) return false;
  if (isVisit(draft)) {
    if (draft.place && record.place ? !samePlace(draft.place, record.place) : !adjacent(record, draft) && !draft.weak && !record.weak)
      return false;
    return sameVisitor(record, draft);
  }
  if (draft.place && record.place && !samePlace(draft.place, record.place)) return false;
  if (sameActors(record, draft) || isRetold(record, draft)) return true;
  return covers(record, draft) || covers(draft, record) || (standsForAll(record, draft) && adjacent(record, draft));
}

/** "is in Z ... will also travel to the city of W": a further leg within the state that is being visited. */
const isLeg = (record: Draft, draft: Draft): boolean =>
  isVisit(draft) &&
  record.status === 'ongoing' &&
  draft.status === 'planned' &&
  draft.date === null &&
  draft.place !== null &&
  record.place !== null &&
  draft.place !== record.place &&
  draft.place.type === 'place' &&
  samePlace(draft.place, record.place);

const RETELLING: ReadonlySet<string> = new Set(['after', 'while', 'when', 'during', 'following', 'on', 'upon', 'in']);

/** "X met businessmen. While meeting the federation's delegation, X said": the gerund tells again what a sentence before told in general words. */
function isRetold(record: Draft, draft: Draft): boolean {
  if (
    draft.verb?.form !== 'gerund' ||
    !RETELLING.has(draft.verb.subordinator ?? '') ||
    draft.date?.iso !== (record.date ?? draft.date)?.iso
  )
    return false;
  if (!adjacent(record, draft) || record.actors.length !== 2 || draft.actors.length !== 2) return false;
  const [old] = record.actors.filter((a) => !draft.actors.some((b) => b.entity === a.entity));
  const [now] = draft.actors.filter((a) => !record.actors.some((b) => b.entity === a.entity));
  if (!old || !now || record.actors.filter((a) => a !== old).every((a) => a.entity.type !== 'person')) return false;
  return (
    old.entity.type !== 'person' &&
    (old.entity.country === null || now.entity.country === null || old.entity.country === now.entity.country)
  );
}

const adjacent = (record: Draft, draft: Draft): boolean => Math.abs(draft.sentence - record.evidence[record.evidence.length - 1]!) <= 2;
// The tests below are run for every draft over all records: plain loops, no closures.
function overlap(a: Draft, b: Draft): boolean {
  for (let i = 0; i < a.actors.length; i++) if (takesPart(b, a.actors[i]!.entity)) return true;
  return false;
}

/** Is there a visitor (whoever is not the host) in both? */
function sameVisitor(a: Draft, b: Draft): boolean {
  for (let i = 0; i < a.actors.length; i++) {
    const { entity, role } = a.actors[i]!;
    if (role === 'host') continue;
    for (let k = 0; k < b.actors.length; k++) if (b.actors[k]!.entity === entity && b.actors[k]!.role !== 'host') return true;
  }
  return false;
}

function sameActors(a: Draft, b: Draft): boolean {
  if (a.actors.length !== b.actors.length) return false;
  for (let i = 0; i < a.actors.length; i++) if (!takesPart(b, a.actors[i]!.entity)) return false;
  return true;
}

function takesPart({ actors }: Draft, entity: Entity): boolean {
  for (let i = 0; i < actors.length; i++) if (actors[i]!.entity === entity) return true;
  return false;
}

const within = (range: When | null, iso: string): boolean => !!range?.end_iso && !!range.iso && range.iso <= iso && iso <= range.end_iso;

function clash(a: Draft, b: Draft): boolean {
  const x = a.date?.iso;
  const y = b.date?.iso;
  if (!x || !y) return false;
  // "from October 10 to 15", and one leg of it: "October 13 to 15".
  if (x.length === y.length && (within(a.date, y) || within(b.date, x))) return false;
  return !x.startsWith(y) && !y.startsWith(x);
}

export function samePlace(a: Entity, b: Entity): boolean {
  return a === b || (a.country !== null && a.country === b.country);
}

/** Does every participant of `b` stand in `a`: itself, or in general words for it? One at least must be named in both. */
function covers(a: Draft, b: Draft): boolean {
  if (b.actors.length === 0) return false;
  let shared = 0;
  for (let i = 0; i < b.actors.length; i++) {
    const { entity, leads } = b.actors[i]!;
    if (takesPart(a, entity)) shared++;
    // Whoever leads a group stands or falls with it.
    else if (leads) continue;
    else if (!isMeant(a, entity) || isNamed(a, entity)) return false;
  }
  // General words for persons named elsewhere: only where nothing else tells the two apart.
  if (!a.weak && shared < b.actors.length && (a.status !== b.status || (b.date !== null && !b.weak && b.sentence !== a.sentence)))
    return false;
  return shared > 0 || a.sentence <= 1 || Math.abs(a.sentence - b.sentence) <= 1;
}

/** Do general words of a record stand for the entity? */
function isMeant(record: Draft, member: Entity): boolean {
  const states = record.headline || isCeremony(record) || (record.weak && record.sentence <= 1);
  for (let i = 0; i < record.actors.length; i++) {
    const { entity } = record.actors[i]!;
    if (stands(entity, member) && (entity.type !== 'country' || states)) return true;
  }
  return false;
}

/** Is somebody of that state named already? */
function isNamed({ actors }: Draft, entity: Entity): boolean {
  for (let i = 0; i < actors.length; i++) {
    const other = actors[i]!.entity;
    if (other.type === 'person' && other.country === entity.country && other !== entity) return true;
  }
  return false;
}

/** "Pakistani officials" for one of them, a state for its officials and its groups. */
function stands(group: Entity, member: Entity): boolean {
  if (group.country === null || group.country !== member.country) return false;
  if (group.type === 'office' && (member.type === 'person' || member.type === 'office')) return holds(group, member);
  return (
    group.type === 'country' || (group.type === 'delegation' && (member.type === 'person' || member.type === 'office') && isGeneral(group))
  );
}

/** "top officials", "leaders": words for persons whom the text may name later. */
const isGeneral = (group: Entity): boolean =>
  /\b(?:officials|leaders|ministers|counterparts|authorities|diplomats|politicians|representatives)$/i.test(group.name);

/** "The leaders of A and B" for the two who are named next. */
function standsForAll(record: Draft, draft: Draft): boolean {
  return (
    record.actors.length === 1 &&
    record.actors[0]!.entity.type === 'delegation' &&
    record.actors[0]!.entity.country === null &&
    draft.actors.length >= 2 &&
    draft.kind === record.kind &&
    draft.status === record.status &&
    draft.actors.every((a) => a.entity.type === 'person')
  );
}

function mergeInto(record: Draft, draft: Draft): void {
  // Drafts come in text order: what is known already is the last.
  for (const sentence of draft.evidence) if (sentence !== record.evidence.at(-1)) record.evidence.push(sentence);
  // The telling that gives the date, or the body where a headline told it first, shows the trigger.
  if (
    !draft.anaphoric &&
    (record.weak ||
      (draft.kind === 'visit' &&
        draft.date !== null &&
        (record.date === null || (draft.date.iso?.length ?? 0) > (record.date.iso?.length ?? 0))))
  ) {
    record.trigger = draft.trigger;
    record.sentence = draft.sentence;
    record.verb = draft.verb;
  }
  record.date ??= draft.date;
  if (record.date && draft.date && (draft.date.iso?.length ?? 0) > (record.date.iso?.length ?? 0)) record.date = draft.date;
  // The narrower of two ranges.
  else if (
    isVisit(record) &&
    record.date?.end_iso &&
    draft.date?.end_iso &&
    draft.date.iso &&
    draft.date !== record.date &&
    within(record.date, draft.date.iso) &&
    draft.date.iso > (record.date.iso ?? '')
  )
    record.date = draft.date;
  record.place ??= draft.place;
  if (record.kind === 'meeting' && !draft.anaphoric && draft.kind !== 'visit' && draft.kind !== 'negotiation') record.kind = draft.kind;
  for (const topic of draft.topics) if (!record.topics.some((t) => t.start < topic.end && topic.start < t.end)) record.topics.push(topic);
  if (standsForAll(record, draft)) record.actors = [...draft.actors];
  else if (isRetold(record, draft)) {
    if (draft.actors.every((a) => a.entity.type === 'person')) record.actors = [...draft.actors];
  } else if (draft.actors.length > 0 && (draft.joins || !(draft.anaphoric && record.actors.length >= 2))) {
    record.actors = uniqueActors([...record.actors, ...draft.actors]);
    record.actors = record.actors.filter(
      ({ entity }) =>
        !record.actors.some(
          (o) => o.entity !== entity && o.entity.type !== 'country' && !isGeneralGroup(o.entity) && stands(entity, o.entity),
        ),
    );
  }
  record.parties = partyMask(record.actors);
  record.states = stateMaskOf(record.actors);
  if (draft.anaphoric && ENDS.has(draft.status)) record.status = draft.status;
  else if (
    isVisit(record) &&
    !record.background &&
    (record.status === 'ongoing' || draft.status === 'ongoing') &&
    isDone(record.status) &&
    isDone(draft.status)
  )
    record.status = 'ongoing';
  else if (record.weak && !draft.weak) {
    record.status = draft.status;
    record.background = draft.background;
    record.weak = false;
  } else if (record.status === 'ongoing' && draft.status === 'held' && !draft.weak && !isVisit(record)) record.status = 'held';
}

const isGeneralGroup = (entity: Entity): boolean => entity.type === 'delegation' && isGeneral(entity);
