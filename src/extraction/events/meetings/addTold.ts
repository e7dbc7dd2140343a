import type { When } from '../../model';
import type { Draft } from './draft';
import { addDraft } from './merge';
import type { Records } from './records';
import { overlap } from './sameParties';
import type { SentenceView } from './sentenceView';

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'to']);
const NEW_DATE_REACH = 6;

/** A draft, and the record that it became part of. */
interface Told {
  readonly draft: Draft;
  readonly record: ReturnType<typeof addDraft>;
}

/**
 * Adds what a trigger told to the records. Put off to a new date are two: what was postponed, and what is planned instead (codebook section 5).
 * The postponed one keeps no date but one that stands before the verb.
 */
export function addTold(view: SentenceView, draft: Draft, records: Records): Told[] {
  const { verb } = draft;
  fallThrough(draft, records.list);
  const later = draft.status === 'postponed' && verb ? newDate(view, verb.last) : null;
  if (!later || !verb) {
    return [{ draft, record: addDraft(records, draft) }];
  }
  const date = draft.date && draft.date.start < later.start ? draft.date : null;
  const off = { ...draft, date, trigger: { first: verb.first, last: verb.last } };
  const postponed = { draft: off, record: addDraft(records, off) };
  const told = records.list.findLast((record) => record.status === 'postponed' && record.evidence.includes(view.index));
  const actors = draft.actors.length > 1 ? draft.actors : (told?.actors ?? []);
  if (actors.length === 0) return [postponed];
  const parts = { status: 'planned', date: later, weak: false, background: false, anaphoric: false } as const;
  const anew = { ...draft, ...parts, actors: actors.map((actor) => ({ ...actor })), evidence: [...draft.evidence] };
  return [postponed, { draft: anew, record: addDraft(records, anew) }];
}

/** The date after "until" that follows a verb: "was put off until Monday", "moved to next week". */
function newDate(view: SentenceView, from: number): When | null {
  for (const { at, when } of view.dates) {
    if (at < from || at > from + NEW_DATE_REACH) continue;
    for (let i = at - 1; i >= Math.max(from, at - 2); i--) if (UNTIL.has(view.lower(i))) return when;
  }
  return null;
}

/** "The envoys have put off their trip. They were to meet Y": what was to happen on a journey falls through with it. */
function fallThrough(draft: Draft, records: readonly Draft[]): void {
  const { verb } = draft;
  if (draft.status !== 'planned' || verb?.form !== 'infinitive' || verb.governor?.tense !== 'past') return;
  for (let i = records.length - 1; i >= 0 && draft.sentence - records[i]!.sentence <= 2; i--) {
    const record = records[i]!;
    if (record.kind !== 'visit' || (record.status !== 'postponed' && record.status !== 'cancelled') || !overlap(record, draft)) continue;
    draft.status = record.status;
    return;
  }
}
