import { assert } from 'chai';
import { Decider, nameDraft } from './records';

describe('changing records', () => {
  it('gives a new annotation an id, a revision and a history', () => {
    const [record] = new Decider().decide([], [nameDraft()], 'Add Ada Lind');
    assert.equal(record?.id, 'a2');
    assert.equal(record?.rev, 1);
    assert.deepEqual(record?.history, [
      { rev: 1, op: 'a1', by: 'a', at: '2026-01-01T00:00:01.000Z', label: 'Add Ada Lind', was: { state: 'withdrawn' } },
    ]);
  });

  it('keeps what the changed fields were', () => {
    const person = new Decider();
    const records = person.decide([], [nameDraft(), nameDraft('Bo Sand', 40)]);
    const [first, second] = person.decide(records, [{ id: records[0]!.id, set: { state: 'rejected', note: 'a ship' } }]);
    assert.equal(first?.state, 'rejected');
    assert.equal(first?.rev, 2);
    assert.deepEqual(first?.history.at(-1)?.was, { state: 'accepted', note: null });
    assert.strictEqual(second, records[1]);
  });

  it('takes a note away with null', () => {
    const person = new Decider();
    const records = person.decide([], [{ ...nameDraft(), note: 'see page 2' }]);
    const [record] = person.decide(records, [{ id: records[0]!.id, set: { note: null } }]);
    assert.notProperty(record, 'note');
    assert.deepEqual(record?.history.at(-1)?.was, { note: 'see page 2' });
  });

  it('changes nothing where everything is set as it is', () => {
    const person = new Decider();
    const records = person.decide([], [nameDraft()]);
    const [record] = person.decide(records, [
      { id: records[0]!.id, set: { state: 'accepted', value: { name: 'Ada Lind', type: 'person' } } },
    ]);
    assert.strictEqual(record, records[0]);
  });

  it('refuses what does not fit, and a record that is not there', () => {
    const person = new Decider();
    const records = person.decide([], [nameDraft()]);
    assert.throws(() => person.decide(records, [{ id: 'nobody', set: { flag: true } }]), 'nobody');
    assert.throws(() => person.decide(records, [{ id: records[0]!.id, set: { value: {} } }]));
  });

  it('is later than every change that it knows of, whatever the clock says', () => {
    const ahead = new Decider('b');
    for (let second = 0; second < 100; second++) ahead.stamp([]);
    const records = ahead.decide([], [nameDraft()]);
    const [record] = new Decider().decide(records, [{ id: records[0]!.id, set: { flag: true } }]);
    assert.isAbove(Date.parse(record!.history[1]!.at), Date.parse(record!.history[0]!.at));
  });
});
