import { assert } from 'chai';
import type { Annotation } from '../../../src/annotations/annotation';
import { redoOf, undoOf } from '../../../src/annotations/undoOperation';
import { undoAtRandom } from '../../soak/records/undoAtRandom';
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
    assert.equal(undoAtRandom(50, 4).unequal, 0);
  });
});
