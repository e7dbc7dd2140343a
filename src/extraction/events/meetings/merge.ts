import type { Entity } from '../../mentions/mention';
import type { MeetingStatus } from '../../model';
import type { Draft } from './draft';
import { uniqueActors } from './makeDraft';

/** Places drafts in text order into records: told twice is one record. */
export function addDraft(records: Draft[], draft: Draft): void {
  if (draft.anaphoric) {
    const known = findAntecedent(records, draft);
    if (known) mergeInto(known, draft);
    // A visit with a named visitor stands for itself; "the talks" without parties do not.
    else if (draft.actors.length > 0 && (draft.kind === 'visit' || draft.actors.length > 1)) records.push(draft);
    return;
  }
  for (let i = records.length - 1; i >= 0; i--) {
    if (isSame(records[i]!, draft)) {
      mergeInto(records[i]!, draft);
      return;
    }
  }
  records.push(draft);
}

const isVisit = (draft: Draft): boolean => draft.kind === 'visit';
const isCeremony = (draft: Draft): boolean => draft.kind === 'ceremony' || draft.kind === 'summons';

/** "the talks", "the visit", "the two leaders met": the last record told that fits. */
function findAntecedent(records: readonly Draft[], draft: Draft): Draft | null {
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i]!;
    if (isVisit(record) !== isVisit(draft) || isCeremony(record) !== isCeremony(draft)) continue;
    if (draft.kind === 'summit' && record.kind !== 'summit') continue;
    if (draft.kind === 'call' && record.kind !== 'call') continue;
    if (record.status !== draft.status && !(isDone(record.status) && isDone(draft.status)) && draft.actors.length > 1) continue;
    if (draft.status === 'cancelled' || draft.status === 'postponed') if (record.status === 'held') continue;
    if (draft.date && record.date && clash(draft, record)) continue;
    if (draft.place && record.place && !samePlace(draft.place, record.place)) continue;
    if (draft.actors.length > 0 && !covers(record, draft) && !covers(draft, record)) continue;
    return record;
  }
  return null;
}

const isDone = (status: MeetingStatus): boolean => status === 'held' || status === 'ongoing';

function isSame(record: Draft, draft: Draft): boolean {
  if (isVisit(record) !== isVisit(draft) || isCeremony(record) !== isCeremony(draft)) return false;
  if ((record.kind === 'call') !== (draft.kind === 'call')) return false;
  if (record.background !== draft.background && record.sentence !== draft.sentence) return false;
  if (record.status !== draft.status && !(isDone(record.status) && isDone(draft.status))) return false;
  if (draft.date && record.date && clash(draft, record)) return false;
  if (isVisit(draft)) {
    if (draft.place && record.place ? !samePlace(draft.place, record.place) : record.sentence !== draft.sentence && !adjacent(record, draft)) return false;
    return overlap(visitors(record), visitors(draft));
  }
  if (draft.place && record.place && !samePlace(draft.place, record.place)) return false;
  return covers(record, draft) || covers(draft, record);
}

const adjacent = (record: Draft, draft: Draft): boolean => Math.abs(draft.sentence - record.evidence[record.evidence.length - 1]!) <= 2;
const visitors = (draft: Draft): Entity[] => draft.actors.filter((a) => a.role !== 'host').map((a) => a.entity);
const overlap = (a: readonly Entity[], b: readonly Entity[]): boolean => a.some((e) => b.includes(e));

function clash(a: Draft, b: Draft): boolean {
  const x = a.date?.iso;
  const y = b.date?.iso;
  if (!x || !y) return false;
  return !x.startsWith(y) && !y.startsWith(x);
}

export function samePlace(a: Entity, b: Entity): boolean {
  return a === b || (a.country !== null && a.country === b.country);
}

/** Does every participant of `b` stand in `a`: itself, or a group of its state for a person of it? */
function covers(a: Draft, b: Draft): boolean {
  if (b.actors.length === 0) return false;
  return b.actors.every(({ entity }) => a.actors.some((other) => other.entity === entity || stands(other.entity, entity)));
}

/** "Pakistani officials" for one of them, a state for its officials and its groups. */
function stands(group: Entity, member: Entity): boolean {
  if (group.country === null || group.country !== member.country) return false;
  const collective = (e: Entity): boolean => e.type === 'delegation' || e.type === 'country' || e.type === 'body';
  return (collective(group) && collective(member) && (group.type === 'country' || member.type === 'country')) || (group.type === 'country' && member.type !== 'country');
}

function mergeInto(record: Draft, draft: Draft): void {
  for (const sentence of draft.evidence) if (!record.evidence.includes(sentence)) record.evidence.push(sentence);
  record.date ??= draft.date;
  if (record.date && draft.date && (draft.date.iso?.length ?? 0) > (record.date.iso?.length ?? 0)) record.date = draft.date;
  record.place ??= draft.place;
  if (record.kind === 'meeting' && draft.kind !== 'visit' && draft.kind !== 'ceremony') record.kind = draft.kind;
  for (const topic of draft.topics) if (!record.topics.some((t) => t.start < topic.end && topic.start < t.end)) record.topics.push(topic);
  if (draft.actors.length > 0 && !(draft.anaphoric && record.actors.length >= 2)) {
    record.actors = uniqueActors([...record.actors, ...draft.actors]);
    // A state that its officials stand for in the other telling.
    record.actors = record.actors.filter(({ entity }) => entity.type !== 'country' || !record.actors.some((o) => o.entity !== entity && o.entity.country === entity.country && o.entity.type !== 'country'));
  }
  if (!draft.anaphoric && record.status === 'ongoing' && draft.status === 'held') record.status = isVisit(record) ? 'ongoing' : 'held';
}
