import type { Entity } from '../../mentions/mention';
import type { MeetingStatus } from '../../model';
import type { Draft } from './draft';
import { uniqueActors } from './makeDraft';

/** So many records back a meeting may be told again: more than any article has, and few enough that a book is read in linear time. */
const REACH = 500;

/** Places drafts in text order into records: told twice is one record. */
export function addDraft(records: Draft[], draft: Draft): void {
  nameOffices(records, draft);
  const known = draft.anaphoric ? findAntecedent(records, draft) : findSame(records, draft);
  if (known) mergeInto(known, draft);
  // A visit with a named visitor stands for itself, if it says where; "the talks" without parties do not.
  else if (draft.joins) return;
  else if (
    !draft.anaphoric ||
    (draft.kind === 'visit'
      ? draft.actors.length > 0 && (draft.place !== null || draft.date !== null)
      : draft.actors.length > 1 && draft.rule !== 'meeting.discuss')
  )
    records.push(draft);
}

/** "The Venezuelan leader" is whoever of that state and rank took part in what was told before, if there is one such person only. */
function nameOffices(records: readonly Draft[], draft: Draft): void {
  for (const [i, actor] of draft.actors.entries()) {
    if (actor.entity.type !== 'office') continue;
    const holder = onlyHolder(records, actor.entity);
    if (holder && !draft.actors.some((a) => a.entity === holder)) draft.actors[i] = { ...actor, entity: holder };
  }
}

/** The one person among those told of who may hold an office; null for none and for several. */
function onlyHolder(records: readonly Draft[], office: Entity): Entity | null {
  if (office.country === null) return null;
  let holder: Entity | null = null;
  // Run for every office over all records: no iterators.
  for (let r = Math.max(0, records.length - REACH); r < records.length; r++) {
    const { actors } = records[r]!;
    for (let a = 0; a < actors.length; a++) {
      const { entity } = actors[a]!;
      if (entity === holder || entity.type !== 'person' || !holds(office, entity) || !hasTitle(entity, office)) continue;
      if (holder) return null;
      holder = entity;
    }
  }
  return holder;
}

/** May this person hold that office: the same state, the same rank? */
function holds(office: Entity, person: Entity): boolean {
  if (office.country === null || office.country !== person.country) return false;
  const rank = office.offices[0]?.rank ?? null;
  return rank === null || person.offices.some((o) => o.rank === rank);
}

/**
 * Once all is told: an office that took part is the one person of that state and rank whom the text names, if there is just one.
 * @param persons the persons of the text
 */
export function nameLateOffices(records: readonly Draft[], persons: readonly Entity[]): void {
  for (const record of records)
    for (const [i, actor] of record.actors.entries()) {
      if (actor.entity.type !== 'office' || actor.entity.country === null) continue;
      const holders = persons.filter((person) => holds(actor.entity, person) && hasTitle(person, actor.entity));
      if (holders.length === 1 && !record.actors.some((a) => a.entity === holders[0])) record.actors[i] = { ...actor, entity: holders[0]! };
    }
}

/** Does the person have a title like the office's? */
const hasTitle = (person: Entity, office: Entity): boolean =>
  person.offices.some((o) => sameHead(o.title, office.offices[0]?.title ?? office.name));

/** "Foreign Minister" and "foreign minister": the same last word, or a leader and whoever leads. */
const sameHead = (a: string, b: string): boolean => {
  const head = headOf(b);
  return head === 'leader' || head === 'counterpart' || headOf(a) === head;
};

/** The last word before "of", in lower case. */
function headOf(title: string): string {
  const of = title.search(/ of /i);
  const end = of < 0 ? title.length : of;
  return title.slice(title.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
}

function findSame(records: readonly Draft[], draft: Draft): Draft | null {
  const end = Math.max(0, records.length - REACH);
  for (let i = records.length - 1; i >= end; i--) if (isSame(records[i]!, draft)) return records[i]!;
  return null;
}

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
    if (!sameClass(record, draft)) continue;
    if (draft.kind === 'call' && record.kind !== 'call') continue;
    if (draft.kind === 'summit' && record.kind !== 'summit' && (record.actors.length < 2 || draft.trigger.last - draft.trigger.first > 2))
      continue;
    if (ENDS.has(draft.status)) {
      // A denial is of what was just claimed, not of what is well known.
      if (draft.status === 'denied' && (draft.sentence - record.sentence > 3 || (record.background && record.rule !== 'meeting.noun')))
        continue;
      if (isDone(record.status) && draft.status !== 'denied') continue;
    } else if (!statusFits(record, draft)) continue;
    if (draft.date && record.date && clash(draft, record)) continue;
    if (draft.place && record.place && !samePlace(draft.place, record.place)) continue;
    if (draft.joins)
      return adjacent(record, draft) || draft.actors.some((x) => record.actors.some((y) => y.entity === x.entity)) ? record : null;
    if (draft.actors.length > 0 && !covers(record, draft) && !covers(draft, record)) {
      if (draft.rule !== 'meeting.discuss' || !overlap(actorsOf(record), actorsOf(draft)) || !adjacent(record, draft)) continue;
    }
    return record;
  }
  return null;
}

function isSame(record: Draft, draft: Draft): boolean {
  if (!sameClass(record, draft)) return false;
  if ((record.kind === 'call') !== (draft.kind === 'call')) return false;
  if (record.background !== draft.background && record.sentence !== draft.sentence && !record.weak && !draft.weak) return false;
  if (!statusFits(record, draft)) return false;
  if (draft.date && record.date && clash(draft, record)) return false;
  if (isVisit(draft)) {
    if (draft.place && record.place ? !samePlace(draft.place, record.place) : !adjacent(record, draft) && !draft.weak && !record.weak)
      return false;
    return overlap(visitors(record), visitors(draft));
  }
  if (draft.place && record.place && !samePlace(draft.place, record.place)) return false;
  if (sameActors(record, draft) || isRetold(record, draft)) return true;
  return covers(record, draft) || covers(draft, record) || (standsForAll(record, draft) && adjacent(record, draft));
}

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
const actorsOf = (draft: Draft): Entity[] => draft.actors.map((a) => a.entity);
const visitors = (draft: Draft): Entity[] => draft.actors.filter((a) => a.role !== 'host').map((a) => a.entity);
const overlap = (a: readonly Entity[], b: readonly Entity[]): boolean => a.some((e) => b.includes(e));

// The tests below are run for every draft over all records: plain loops, no closures.
function sameActors(a: Draft, b: Draft): boolean {
  if (a.actors.length !== b.actors.length) return false;
  for (let i = 0; i < a.actors.length; i++) if (!takesPart(b, a.actors[i]!.entity)) return false;
  return true;
}

function takesPart({ actors }: Draft, entity: Entity): boolean {
  for (let i = 0; i < actors.length; i++) if (actors[i]!.entity === entity) return true;
  return false;
}

function clash(a: Draft, b: Draft): boolean {
  const x = a.date?.iso;
  const y = b.date?.iso;
  if (!x || !y) return false;
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
const isNamed = (draft: Draft, entity: Entity): boolean =>
  draft.actors.some((a) => a.entity.type === 'person' && a.entity.country === entity.country && a.entity !== entity);

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
