import { assert } from 'chai';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/annotations/annotation';
import { foldRecords } from '../../../../src/annotations/sidecar/foldRecords';
import { mergeRecord } from '../../../../src/annotations/sidecar/mergeRecord';
import { mergeSidecars } from '../../../../src/annotations/sidecar/mergeSidecars';
import { parseSidecar } from '../../../../src/annotations/sidecar/parseSidecar';
import { undoOf } from '../../../../src/annotations/undoOperation';
import { Decider, nameDraft } from '../records';
import { bytesOf, fileOf, HEADER, sidecarOf } from './bytes';

describe('merging sidecars', () => {
  const start = new Decider('s').decide([], [nameDraft()]);
  const id = start[0]!.id;

  it('takes the newer version, with the history of both', () => {
    const later = new Decider('a').decide(start, [{ id, set: { flag: true } }]);
    assert.deepEqual(mergeRecord(start[0]!, later[0]!), later[0]);
    assert.deepEqual(mergeRecord(later[0]!, start[0]!), later[0]);
  });

  it('joins changes of different fields without a conflict', () => {
    const [a] = new Decider('a').decide(start, [{ id, set: { note: 'mine' } }]);
    const [b] = new Decider('b').decide(start, [{ id, set: { state: 'rejected' } }]);
    const merged = mergeRecord(a!, b!);
    assert.deepEqual(merged, mergeRecord(b!, a!));
    assert.equal(merged.note, 'mine');
    assert.equal(merged.state, 'rejected');
    assert.notProperty(merged, 'conflicts');
    assert.deepEqual(
      merged.history.map(({ rev, by }) => [rev, by]),
      [
        [1, 's'],
        [2, 'a'],
        [3, 'b'],
      ],
    );
  });

  it('keeps both of two changes of one field: the newer holds, the older is a conflict until somebody settles it', () => {
    const ada = new Decider('a');
    const [a] = ada.decide(start, [{ id, set: { note: 'mine' } }]);
    const bo = new Decider('b');
    bo.stamp([]);
    const [b] = bo.decide(start, [{ id, set: { note: 'his' } }]);
    const merged = mergeRecord(a!, b!);
    assert.equal(merged.note, 'his');
    assert.deepEqual(
      merged.conflicts?.map(({ by, set }) => [by, set]),
      [['a', { note: 'mine' }]],
    );
    const [settled] = ada.decide([merged], [{ id, set: { note: 'his' } }]);
    assert.notProperty(settled, 'conflicts');
    assert.deepEqual(mergeRecord(settled!, merged), settled);
    assert.notProperty(mergeRecord(a!, settled!), 'conflicts');
  });

  it('is no conflict where both made the same of it', () => {
    const [a] = new Decider('a').decide(start, [{ id, set: { state: 'rejected' } }]);
    const [b] = new Decider('b').decide(start, [{ id, set: { state: 'rejected' } }]);
    assert.notProperty(mergeRecord(a!, b!), 'conflicts');
  });

  it('leaves what is purged gone, from whichever copy it would come', () => {
    const purged = [{ id, about: 'purged' as const, by: 'a', at: '2026-01-02T00:00:00.000Z' }];
    for (const [one, other] of [
      [sidecarOf(start), sidecarOf([], { purged })],
      [sidecarOf([], { purged }), sidecarOf(start)],
    ] as const) {
      assert.isEmpty(mergeSidecars(one, other).records);
      assert.deepEqual(mergeSidecars(one, other).purged, purged);
    }
    assert.isEmpty(parseSidecar(bytesOf(fileOf(start) + fileOf([], { purged }))).records);
  });

  it('keeps no copy of the text where either has dropped it', () => {
    const dropped = sidecarOf(start, { header: { ...HEADER, copy: 'none' } });
    const other = sidecarOf(start, { copy: 'Ada Lind said' });
    for (const merged of [mergeSidecars(dropped, other), mergeSidecars(other, dropped)]) {
      assert.isNull(merged.copy);
      assert.equal(merged.header?.copy, 'none');
    }
    assert.equal(mergeSidecars(sidecarOf(start), other).copy, 'Ada Lind said');
  });

  it('comes to the same whatever the order and however often, and keeps every change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { maxLength: 25 }), fc.nat(), (steps, seed) => {
        const copies = branch(start, steps);
        const shuffled = [...copies].sort(
          (x, y) => ((JSON.stringify(x).length * 7 + seed) % 5) - ((JSON.stringify(y).length * 3 + seed) % 5),
        );
        const folded = foldRecords(copies.flat(), []).records;
        assert.deepEqual(foldRecords([...shuffled, ...copies].flat(), []).records, folded);
        const [a, b] = [copies[0]!, copies[1]!].map((copy) => sidecarOf(copy));
        assert.deepEqual(mergeSidecars(a!, b!), mergeSidecars(b!, a!));
        const merged = mergeSidecars(a!, b!);
        assert.deepEqual(mergeSidecars(merged, a!), merged);
        const ops = new Set(copies.flat().flatMap(({ history }) => history.map(({ op }) => op)));
        assert.sameMembers([...new Set(folded.flatMap(({ history }) => history.map(({ op }) => op)))], [...ops]);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

/** Three people change copies of the same records, and now and then take over what another has. */
function branch(start: readonly Annotation[], steps: readonly (readonly [number, number])[]): Annotation[][] {
  const people = ['a', 'b', 'c'].map((by) => ({ person: new Decider(by), records: [...start] }));
  for (const [who, what] of steps) {
    const one = people[who % 3]!;
    const { person, records } = one;
    const target = records[what % records.length]!;
    if (who === 3) one.records = foldRecords([...records, ...people[what % 3]!.records], []).records as Annotation[];
    else if (what === 0) one.records = person.decide(records, [nameDraft(`Name ${person.by}${records.length}`)]);
    else if (what === 1) one.records = undoOf(records, person.stamp(records))?.records ?? records;
    else if (what === 2) one.records = person.decide(records, [{ id: target.id, set: { note: `${person.by} ${records.length}` } }]);
    else one.records = person.decide(records, [{ id: target.id, set: { state: what === 3 ? 'rejected' : 'accepted', flag: what === 4 } }]);
  }
  return people.map(({ records }) => records);
}
