import { assert } from 'chai';
import { AnnotationStore } from '../../../src/store/annotationStore';
import { nameDraft } from '../annotations/records';

const URI = 'file:///news.txt';

function setUp() {
  let ids = 0;
  const store = new AnnotationStore({ now: () => 1_000, newId: () => `id${++ids}`, annotator: () => 'ada' });
  const fired: string[] = [];
  store.onDidChange((uri) => fired.push(uri));
  return { store, fired };
}

describe('the store of annotations', () => {
  it('decides, takes back and does again, and tells', async () => {
    const { store, fired } = setUp();
    await store.decide(URI, [nameDraft()], 'Add Ada Lind');
    assert.equal(store.get(URI)?.undo, 'Add Ada Lind');
    assert.equal(store.get(URI)?.records[0]?.by, 'ada');
    assert.equal(await store.undo(URI), 'Add Ada Lind');
    assert.equal(store.get(URI)?.records[0]?.state, 'withdrawn');
    assert.isNull(await store.undo(URI));
    assert.equal(await store.redo(URI), 'Add Ada Lind');
    assert.equal(store.get(URI)?.records[0]?.state, 'accepted');
    assert.isAtLeast(fired.length, 3);
  });

  it('purges for good', async () => {
    const { store } = setUp();
    await store.decide(URI, [nameDraft(), nameDraft('Bo Sand')], 'Add');
    await store.purge(URI, [store.get(URI)!.records[0]!.id]);
    assert.lengthOf(store.get(URI)!.records, 1);
  });
});
