import type { Draft } from './draft';
import { ENDS, isDone } from './draftClass';
import { adjacent, isSame, statusFits } from './isSame';
import { mergeInto } from './mergeInto';
import { nameOffices } from './nameOffices';
import { type Records, Told, toldAs } from './records';
import { covers, overlap } from './sameParties';
import { clash, samePlace } from './sameOccasion';

/**
 * Places drafts in text order into records: told twice is one record.
 * @returns the record that tells it now, the draft itself where it is told for the first time; null where nothing comes of it
 */
export function addDraft(records: Records, draft: Draft): Draft | null {
  nameOffices(records, draft);
  const at = draft.anaphoric ? findAntecedent(records, draft) : findSame(records, draft);
  if (at >= 0) {
    const known = records.list[at]!;
    mergeInto(known, draft);
    records.refresh(at);
    return known;
  }
  // A visit with a named visitor stands for itself, if it says where; "the talks" without parties do not.
  if (draft.joins) return null;
  const stands =
    !draft.anaphoric ||
    draft.stands ||
    (draft.kind === 'visit'
      ? draft.actors.length > 0 && (draft.place !== null || draft.date !== null)
      : draft.actors.length > 1 && draft.rule !== 'meeting.discuss');
  if (!stands) return null;
  records.add(draft);
  return draft;
}

/** Joins records that turn out to tell the same, now that offices in some of them have their holders' names. */
export function mergeNamed(records: readonly Draft[], named: ReadonlySet<Draft>): Draft[] {
  if (named.size === 0) return [...records];
  const out: Draft[] = [];
  // One of two is named: most drafts are held against those alone.
  const outNamed: Draft[] = [];
  for (const draft of records) {
    const isNamed = named.has(draft);
    const same = (isNamed ? out : outNamed).find((record) => record.kind === draft.kind && isSame(record, draft));
    if (same) mergeInto(same, draft);
    else {
      out.push(draft);
      if (isNamed) outNamed.push(draft);
    }
  }
  return out;
}

function findSame(records: Records, draft: Draft): number {
  const as = toldAs(draft.kind);
  let at = records.lastLike(records.list.length, draft, as);
  while (at >= 0 && !isSame(records.list[at]!, draft)) at = records.lastLike(at, draft, as);
  return at;
}

/** "the talks", "the visit", "the two leaders met": the last record told that fits. */
function findAntecedent(records: Records, draft: Draft): number {
  const own = toldAs(draft.kind);
  const as = own === Told.Talks ? Told.Talks | Told.Call : own;
  let at = records.lastLike(records.list.length, draft, as);
  while (at >= 0 && !isAntecedent(records.list[at]!, draft)) at = records.lastLike(at, draft, as);
  // Whoever joins joins the last one, or none.
  if (at >= 0 && draft.joins && !adjacent(records.list[at]!, draft) && !overlap(records.list[at]!, draft)) return -1;
  return at;
}

function isAntecedent(record: Draft, draft: Draft): boolean {
  if (draft.kind !== 'call' && draft.joins && record.kind === 'call' && draft.rule === 'meeting.noun') return false;
  if (draft.kind === 'summit' && record.kind !== 'summit' && (record.actors.length < 2 || draft.trigger.last - draft.trigger.first > 2))
    return false;
  if (ENDS.has(draft.status)) {
    // A denial is of what was just claimed, not of what is well known.
    if (draft.status === 'denied' && (draft.sentence - record.sentence > 3 || (record.background && record.rule !== 'meeting.noun')))
      return false;
    if (isDone(record.status) && draft.status !== 'denied') return false;
    if (record.status !== draft.status && (record.status === 'denied' || record.status === 'refused')) return false;
  } else if (!statusFits(record, draft)) return false;
  if (draft.date && record.date && clash(draft, record)) return false;
  // On the telephone they spoke of "the meeting held in Geneva on May 3": a call has no place, and its day is not told by another word.
  if (record.kind === 'call' && draft.kind !== 'call' && !draft.joins && (draft.place || (draft.date && !record.date))) return false;
  if (draft.place && record.place && !samePlace(draft.place, record.place)) return false;
  if (!draft.joins && draft.actors.length > 0 && !covers(record, draft) && !covers(draft, record)) {
    if (draft.rule !== 'meeting.discuss' || !overlap(record, draft) || !adjacent(record, draft)) return false;
  }
  return true;
}
