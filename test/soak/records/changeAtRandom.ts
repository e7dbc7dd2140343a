import type { Annotation } from '../../../src/annotations/annotation';
import { changeRecords } from '../../../src/annotations/changeRecords';
import type { Draft } from '../../../src/annotations/draft';
import { timeAfter } from '../../../src/annotations/timeAfter';
import type { Random } from '../random';

/** One decision of one person on these records: something added, noted, flagged or rejected. */
export function changeAtRandom(
  records: readonly Annotation[],
  random: Random,
  { by, op, now, adds = 0.2 }: { by: string; op: string; now: number; adds?: number },
): Annotation[] {
  let count = 0;
  const stamp = { op, by, at: timeAfter(records, now), newId: () => `${op}-${++count}` };
  const exact = `Name ${op}`;
  const added: Draft = {
    about: 'name',
    state: 'accepted',
    anchor: { start: 0, end: exact.length, exact, prefix: '', suffix: ' said' },
    value: { type: 'person', name: exact },
    proposed: null,
    scope: 'here',
  };
  if (records.length === 0 || random.chance(adds)) return changeRecords(records, [added], stamp);
  const { id, state } = random.pick(records);
  const set = random.pick([
    { note: `note ${op}` },
    { state: state === 'rejected' ? 'accepted' : 'rejected', note: op },
    { flag: true, note: op },
  ] as const);
  return changeRecords(records, [{ id, set }], stamp);
}
