import { assert } from 'chai';
import fc from 'fast-check';
import type { Annotation } from '../../../src/annotations/annotation';
import { redoOf, undoOf } from '../../../src/annotations/undoOperation';
import { Decider, nameDraft } from './records';

/** What a person sees of the records: everything but who changed them when. */
function seen(records: readonly Annotation[]): unknown[] {
  return records.filter(({ state }) => state !== 'withdrawn').map(({ id, state, note, flag, value }) => ({ id, state, note, flag, value }));
}

describe('undo and redo', () => {
  it('take back and do again what was done last, and say what it was', () => {
    const person = new Decider();
    const added = person.decide([], [nameDraft()], 'Add');
    const noted = person.decide(added, [{ id: added[0]!.id, set: { note: 'see page 2' } }], 'Note');
    const undone = undoOf(noted, person.stamp(noted));
    assert.equal(undone?.label, 'Note');
    assert.deepEqual(seen(undone!.records), seen(added));
    const gone = undoOf(undone!.records, person.stamp(undone!.records));
    assert.equal(gone?.label, 'Add');
    assert.isEmpty(seen(gone!.records));
    const again = redoOf(gone!.records, person.stamp(gone!.records));
    assert.equal(again?.label, 'Add');
    assert.deepEqual(seen(again!.records), seen(added));
    assert.equal(redoOf(again!.records, person.stamp(again!.records))?.label, 'Note');
  });

  it('destroy nothing: every change stays in the history', () => {
    const person = new Decider();
    const added = person.decide([], [nameDraft()]);
    const undone = undoOf(added, person.stamp(added))!.records;
    assert.equal(undone[0]?.state, 'withdrawn');
    assert.deepEqual(
      undone[0]!.history.map(({ op, undoes }) => [op, undoes]),
      [
        ['a1', undefined],
        ['a3', 'a1'],
      ],
    );
  });

  it('leave what others did, and what they made of the same field', () => {
    const ada = new Decider('a');
    const bo = new Decider('b');
    const added = ada.decide([], [nameDraft()]);
    const noted = ada.decide(added, [{ id: added[0]!.id, set: { note: 'mine', flag: true } }]);
    const taken = bo.decide(noted, [{ id: added[0]!.id, set: { note: 'his' } }]);
    const undone = undoOf(taken, ada.stamp(taken))!.records;
    assert.equal(undone[0]?.note, 'his');
    assert.notProperty(undone[0], 'flag');
    assert.isNull(undoOf([], bo.stamp([])));
  });

  it('survive a history that lies', () => {
    const person = new Decider();
    const [record] = person.decide([], [nameDraft()]);
    const history = [{ ...record!.history[0]!, was: { state: 'no such state', id: 'other', history: [], __proto__: { flag: 1 } } }];
    const undone = undoOf([{ ...record!, history }], person.stamp([]))!.records;
    assert.equal(undone[0]?.id, record?.id);
    assert.equal(undone[0]?.state, 'accepted');
    assert.lengthOf(undone[0]!.history, 2);
  });

  it('agree with a stack of snapshots over random sequences', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(11), { maxLength: 60 }), (steps) => assertLikeSnapshots(steps)),
      { numRuns: 300, seed: 4 },
    );
  });
});

/** Runs steps of undo, redo and decisions on records and on the simplest model there is: a stack of what was seen. */
export function assertLikeSnapshots(steps: readonly number[]): void {
  const person = new Decider();
  let records: Annotation[] = [];
  let past: unknown[][] = [];
  let future: unknown[][] = [];
  let now: unknown[] = [];
  for (const step of steps) {
    if (step < 3) {
      const undone = undoOf(records, person.stamp(records));
      assert.equal(undone !== null, past.length > 0);
      if (!undone) continue;
      records = undone.records;
      future = [now, ...future];
      now = past.at(-1)!;
      past = past.slice(0, -1);
    } else if (step < 5) {
      const redone = redoOf(records, person.stamp(records));
      assert.equal(redone !== null, future.length > 0);
      if (!redone) continue;
      records = redone.records;
      past = [...past, now];
      now = future[0]!;
      future = future.slice(1);
    } else {
      const id = records[step % Math.max(1, records.length)]?.id;
      const next =
        id === undefined || step < 7
          ? person.decide(records, [nameDraft(`Name ${records.length}`), nameDraft(`Other ${records.length}`)])
          : person.decide(records, [
              { id, set: step < 9 ? { note: `note ${records.length} ${person.stamp([]).op}` } : { state: 'rejected' } },
              ...records.slice(0, step % 3).map((record) => ({ id: record.id, set: { flag: record.flag ? null : true } })),
            ]);
      if (next.every((record, index) => record === records[index]) && next.length === records.length) continue;
      records = next;
      past = [...past, now];
      now = seen(records);
      future = [];
    }
    assert.deepEqual(seen(records), now);
  }
}
