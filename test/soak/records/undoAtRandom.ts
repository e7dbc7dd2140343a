import type { Annotation } from '../../../src/annotations/annotation';
import { canonicalJson } from '../../../src/annotations/canonicalJson';
import { redoOf, undoOf } from '../../../src/annotations/undoOperation';
import { Random } from '../random';
import { changeAtRandom } from './changeAtRandom';

/** Runs sequences of decisions, undo and redo on records and on the simplest model there is: a stack of what was seen. */
export function undoAtRandom(sequences: number, seed: number): { sequences: number; steps: number; unequal: number } {
  const result = { sequences, steps: 0, unequal: 0 };
  for (let number = 0; number < sequences; number++) {
    const random = new Random(seed + number);
    let records: readonly Annotation[] = [];
    let past: string[] = [];
    let future: string[] = [];
    let now = seen(records);
    for (let step = random.between(5, 60); step > 0; step--) {
      result.steps++;
      const stamp = { op: `o${step}`, by: 'a', at: new Date(1e12 - step * 1000).toISOString() };
      const roll = random.next();
      if (roll < 0.3) {
        const undone = undoOf(records, stamp);
        if ((undone === null) !== (past.length === 0)) result.unequal++;
        if (!undone) continue;
        future = [now, ...future];
        now = past.at(-1) ?? '';
        past = past.slice(0, -1);
        records = undone.records;
      } else if (roll < 0.5) {
        const redone = redoOf(records, stamp);
        if ((redone === null) !== (future.length === 0)) result.unequal++;
        if (!redone) continue;
        past = [...past, now];
        now = future[0] ?? '';
        future = future.slice(1);
        records = redone.records;
      } else {
        records = changeAtRandom(records, random, { by: 'a', op: stamp.op, now: Date.parse(stamp.at) });
        past = [...past, now];
        future = [];
        now = seen(records);
      }
      if (seen(records) !== now) result.unequal++;
    }
  }
  return result;
}

/** What a person sees of the records: everything but who changed them when. */
function seen(records: readonly Annotation[]): string {
  return canonicalJson(
    records
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ id, state, note, flag, value }) => ({ id, state, note: note ?? null, flag: flag ?? null, value })),
  );
}
