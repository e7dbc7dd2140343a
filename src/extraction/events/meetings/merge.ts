import type { Draft } from './draft';
import { ENDS, isDone } from './draftClass';
import { adjacent, isSame, mayMeet, sameClass, statusFits } from './isSame';
import { mergeInto } from './mergeInto';
import { nameOffices } from './nameOffices';
import { REACH } from './reach';
import { covers, overlap } from './sameParties';
import { clash, samePlace } from './sameOccasion';

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
    draft.stands === true ||
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
