import type { Meeting } from '../../src/extraction/model';
import { agreement, countActors, countVisitors } from './actors';
import type { Comparison } from './comparison';
import { evidenceFit, sameDate } from './evidence';
import type { GoldMeeting } from './gold';
import { pairUp } from './pairUp';
import type { Located } from './resolveGold';
import { addCount, addSlot, type Sheet } from './sheet';

const idsOf = (meeting: Meeting): string[] => meeting.participants.map(({ entity }) => entity);

/** Meetings, paired by evidence and participants. Strict wants all participants (of a visit: all visitors), status and date. */
export function scoreMeetings(comparison: Comparison, sheet: Sheet): void {
  const { id, text, gold, analysis, keyOf } = comparison;
  const pairs = pairUp(gold.meetings, analysis.meetings, (wanted, found) => pairScore(comparison, wanted, found));
  let strict = 0;
  for (const [wanted, found] of pairs) {
    const keys = wanted.participants ?? [];
    const count = wanted.kind === 'visit' ? countVisitors(comparison, wanted, idsOf(found)) : countActors(comparison, keys, idsOf(found));
    addCount(sheet, 'meetings.participants', count.hits, count.hits + count.invented, count.hits + count.missed);
    const date = sameDate(wanted.date ?? null, found.date?.iso ?? null);
    const status = wanted.status === found.status;
    addSlot(sheet, 'meetings: kind', wanted.kind === found.kind);
    addSlot(sheet, 'meetings: status', status);
    addSlot(sheet, 'meetings: date', date);
    addSlot(sheet, 'meetings: place', wanted.place ? keyOf.get(found.place ?? '') === wanted.place : found.place === null);
    const everyone = count.invented + count.missed === 0;
    if (everyone && status && date) strict++;
    else {
      const wrong = [
        everyone ? '' : `participants -${count.missed} +${count.invented}`,
        status ? '' : `status ${found.status}, gold ${wanted.status}`,
        date ? '' : `date ${found.date?.iso ?? 'none'}, gold ${wanted.date ?? 'none'}`,
      ];
      sheet.errors.push(`${id}: meeting ${wanted.key} (${wanted.trigger}): ${wrong.filter(Boolean).join('; ')}`);
    }
  }
  const paired = new Set<unknown>(pairs.flat());
  for (const wanted of gold.meetings) {
    if (paired.has(wanted)) continue;
    addCount(sheet, 'meetings.participants', 0, 0, wanted.participants?.length ?? 0);
    sheet.errors.push(`${id}: missed meeting ${wanted.key} (${wanted.trigger}): ${wanted.evidence[0] ?? ''}`);
  }
  for (const found of analysis.meetings) {
    if (paired.has(found)) continue;
    addCount(sheet, 'meetings.participants', 0, found.participants.length, 0);
    const { start, end } = found.evidence[0] ?? found.trigger;
    sheet.errors.push(`${id}: invented meeting, ${found.kind}, ${found.status}, ${found.rule}: ${text.slice(start, end)}`);
  }
  addCount(sheet, 'meetings', pairs.length, analysis.meetings.length, gold.meetings.length);
  addCount(sheet, 'meetings.strict', strict, analysis.meetings.length, gold.meetings.length);
}

function pairScore(comparison: Comparison, wanted: Located<GoldMeeting>, found: Meeting): number {
  const fit = evidenceFit(comparison.text, wanted, found);
  if (fit === 0) return 0;
  const keys = wanted.participants ?? [];
  const ids = idsOf(found);
  const same = agreement(countActors(comparison, keys, ids));
  if (keys.length > 0 && ids.length > 0 && same === 0) return 0;
  return fit + same + (wanted.status === found.status ? 0.3 : 0) + (wanted.kind === found.kind ? 0.2 : 0);
}
