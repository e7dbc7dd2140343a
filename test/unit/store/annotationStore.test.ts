import { assert } from 'chai';
import { describeAnchor } from '../../../src/annotations/anchoring/describeAnchor';
import type { NewAnnotation } from '../../../src/annotations/draft';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import type { AnnotatedText } from '../../../src/store/annotatedText';
import type { AnnotationStore } from '../../../src/store/annotationStore';
import { nameDraft } from '../annotations/records';
import { documentOf, MemoryFiles, openStore } from './annotating';

const URI = 'file:///news.txt';
const SIDECAR = `${URI}.communique.jsonl`;
const TEXT = 'On Monday Minister Ada Lind met Bo Sand in Norville.\nThey spoke of trade, said Ada Lind.\n';

function named(text: string, words: string, from = 0): NewAnnotation {
  const start = text.indexOf(words, from);
  return { ...nameDraft(words), anchor: describeAnchor(text, { start, end: start + words.length }) };
}
const first = (store: AnnotationStore): AnnotatedText['records'][number] => store.get(URI)!.records[0]!;
function wordsNow(store: AnnotationStore, text: string): (string | null)[] {
  return [...store.get(URI)!.placements.values()].map((placement) =>
    'span' in placement ? text.slice(placement.span.start, placement.span.end) : placement.state,
  );
}

describe('the store of annotations', () => {
  it('decides, takes back and does again, and tells', async () => {
    const { store } = openStore();
    const fired: string[] = [];
    store.onDidChange((uri) => fired.push(uri));
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add Ada Lind');
    assert.equal(store.get(URI)?.undo, 'Add Ada Lind');
    assert.equal(first(store).by, 'ada');
    assert.equal(await store.undo(URI), 'Add Ada Lind');
    assert.equal(first(store).state, 'withdrawn');
    assert.isNull(await store.undo(URI));
    assert.equal(await store.redo(URI), 'Add Ada Lind');
    assert.equal(first(store).state, 'accepted');
    assert.isAtLeast(fired.length, 3);
  });

  it('undoes what was decided before the text was opened again', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add Ada Lind');
    store.close(URI);
    await store.settled();
    const again = openStore(files).store;
    await again.open(documentOf(TEXT));
    assert.equal(again.get(URI)?.undo, 'Add Ada Lind');
    assert.equal(await again.undo(URI), 'Add Ada Lind');
    assert.equal(first(again).state, 'withdrawn');
  });

  it('shows a decision at once and makes no file before there is one', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.saved(URI);
    assert.isEmpty(files.files);
    const written = store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    await Promise.resolve();
    await Promise.resolve();
    assert.lengthOf(store.get(URI)!.records, 1);
    assert.isEmpty(files.files);
    await written;
    const { header, records } = parseSidecar(files.files.get(SIDECAR)!);
    assert.deepEqual(records, store.get(URI)?.records);
    assert.include(header, { unit: 'utf16', length: TEXT.length, annotator: 'ada', codebook: '1', module: '0.1.0' });
  });

  it('follows edits, and writes where the words stand when the text is saved', async () => {
    const { store, files } = openStore();
    const document = documentOf(TEXT);
    await store.open(document);
    await store.decide(URI, [named(TEXT, 'Ada Lind'), named(TEXT, 'Bo Sand')], 'Add');
    document.text = `NEWS. ${TEXT}`;
    store.edit(document, [{ start: 0, removed: 0, text: 'NEWS. ' }]);
    assert.deepEqual(wordsNow(store, document.text), ['Ada Lind', 'Bo Sand']);
    await store.saved(URI);
    const { header, records } = parseSidecar(files.files.get(SIDECAR)!);
    assert.equal(header?.length, document.text.length);
    assert.deepEqual(
      records.map(({ anchor: { start, exact } }) => document.text.slice(start, start + exact.length)),
      ['Ada Lind', 'Bo Sand'],
    );
    assert.lengthOf(records[0]!.history, 1);
    const written = files.writes;
    await store.saved(URI);
    assert.equal(files.writes, written);
  });

  it('counts in line feeds what the editor counts in other line ends', async () => {
    const { store, files } = openStore();
    const raw = TEXT.replaceAll('\n', '\r\n');
    const document = documentOf(raw);
    await store.open(document);
    await store.decide(URI, [named(TEXT, 'Ada Lind', 40)], 'Add');
    assert.deepEqual(wordsNow(store, raw), ['Ada Lind']);
    document.text = `A\r\nB\r\n${raw}`;
    store.edit(document, [{ start: 0, removed: 0, text: 'A\r\nB\r\n' }]);
    assert.deepEqual(wordsNow(store, document.text), ['Ada Lind']);
    await store.saved(URI);
    assert.equal(parseSidecar(files.files.get(SIDECAR)!).records[0]?.anchor.start, `A\nB\n${TEXT}`.lastIndexOf('Ada Lind'));
  });

  it('places what was decided in another version of the text, and lists what has no place', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind'), named(TEXT, 'Bo Sand')], 'Add');
    store.close(URI);
    const later = TEXT.replace('On Monday', 'Late on a rainy Monday').replace('met Bo Sand', 'met nobody');
    const again = openStore(files).store;
    const document = documentOf(later);
    await again.open(document);
    assert.deepEqual(wordsNow(again, later), ['Ada Lind', 'orphan']);
    const written = files.text(SIDECAR);
    document.text = TEXT;
    again.edit(document, [{ start: 0, removed: later.length, text: TEXT }]);
    await again.saved(URI);
    assert.deepEqual(wordsNow(again, TEXT), ['Ada Lind', 'Bo Sand']);
    assert.equal(files.text(SIDECAR), written);
  });

  it('tells twins apart by the text that the decision was made in', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind', 40)], 'Add');
    store.close(URI);
    const later = `They spoke of trade, said Ada Lind.\n${TEXT}`;
    const again = openStore(files).store;
    await again.open(documentOf(later));
    const start = later.lastIndexOf('Ada Lind');
    assert.deepEqual([...again.get(URI)!.placements.values()], [{ state: 'moved', span: { start, end: start + 8 } }]);
  });

  it('takes in what others write while the text is open', async () => {
    const files = new MemoryFiles();
    const [ada, bo] = [openStore(files, 'ada').store, openStore(files, 'bo').store];
    await Promise.all([ada.open(documentOf(TEXT)), bo.open(documentOf(TEXT))]);
    await Promise.all([ada.decide(URI, [named(TEXT, 'Ada Lind')], 'Add'), bo.decide(URI, [named(TEXT, 'Bo Sand')], 'Add')]);
    await Promise.all([ada.reload(URI), bo.reload(URI)]);
    assert.lengthOf(ada.get(URI)!.records, 2);
    assert.deepEqual(ada.get(URI)?.records, bo.get(URI)?.records);
    assert.deepEqual(wordsNow(ada, TEXT), ['Ada Lind', 'Bo Sand']);
    await ada.undo(URI);
    await bo.reload(URI);
    assert.deepEqual(
      bo.get(URI)?.records.map(({ by, state }) => [by, state]),
      [
        ['ada', 'withdrawn'],
        ['bo', 'accepted'],
      ],
    );
  });

  it('keeps trying where writing fails', async () => {
    const { store, files, retries } = openStore();
    await store.open(documentOf(TEXT));
    files.fail = new Error('the disk is full');
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    assert.deepEqual(store.get(URI)?.problems, [{ is: 'unsaved', message: 'the disk is full' }]);
    assert.isNull(store.get(URI)!.readOnly);
    files.fail = null;
    retries[0]!();
    await store.settled();
    assert.isEmpty(store.get(URI)!.problems);
    assert.lengthOf(parseSidecar(files.files.get(SIDECAR)!).records, 1);
  });

  it('refuses where decisions can only be read, and keeps those of a text that is not saved in memory', async () => {
    const { store, files } = openStore();
    files.files.set(SIDECAR, new TextEncoder().encode('{"communique":9}\n'));
    for (const [uri, reason] of [
      [URI, 'newer'],
      ['git:/news.txt', 'file-system'],
    ] as const) {
      await store.open(documentOf(TEXT, uri));
      assert.equal(store.get(uri)?.readOnly, reason);
      const error = await store.decide(uri, [nameDraft()], 'Add').catch((thrown: unknown) => thrown);
      assert.propertyVal(error, 'reason', reason);
    }
    await store.open(documentOf(TEXT, 'untitled:one'));
    await store.decide('untitled:one', [nameDraft()], 'Add');
    assert.lengthOf(store.get('untitled:one')!.records, 1);
    assert.lengthOf([...files.files], 1);
    const kept = store.sidecarOf('untitled:one')!;
    await store.open(documentOf(TEXT, 'file:///saved.txt'));
    await store.adopt('file:///saved.txt', kept);
    assert.lengthOf(parseSidecar(files.files.get('file:///saved.txt.communique.jsonl')!).records, 1);
  });

  it('writes nothing more under an address that the text no longer has', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    files.files.delete(SIDECAR);
    const reloading = store.reload(URI);
    store.moved('file://');
    await reloading;
    assert.isUndefined(store.get(URI));
    assert.isEmpty(files.files);
  });

  it('does not write again what is gone with a text that is about to move, and does where it stays after all', async () => {
    const { store, files } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    store.moving('file://');
    files.files.delete(SIDECAR);
    await store.reload(URI);
    await store.settled();
    assert.isEmpty(files.files);
    store.edit(documentOf(TEXT), []);
    await store.reload(URI);
    await store.settled();
    assert.lengthOf(parseSidecar(files.files.get(SIDECAR)!).records, 1);
  });

  it('goes on after something unforeseen, and reads again what could not be read', async () => {
    const { store, files, retries } = openStore();
    files.fail = new Error('busy');
    await store.open(documentOf(TEXT));
    assert.equal(store.get(URI)?.readOnly, 'unreadable');
    files.fail = null;
    retries[0]!();
    await store.settled();
    assert.isNull(store.get(URI)!.readOnly);
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    assert.isTrue(files.files.has(SIDECAR));
  });

  it('purges for good: the records, what the file held before, and the copy of the text, also later', async () => {
    const { store, files, backups } = openStore();
    await store.open(documentOf(TEXT));
    await store.decide(URI, [named(TEXT, 'Ada Lind'), named(TEXT, 'Bo Sand')], 'Add');
    const { id } = first(store);
    await store.purge(URI, [id]);
    assert.lengthOf(store.get(URI)!.records, 1);
    assert.notInclude(files.text(SIDECAR), 'Ada Lind"');
    assert.notInclude(files.text(SIDECAR), '{"text":');
    assert.isEmpty(backups);
    store.close(URI);
    await store.open(documentOf(TEXT));
    assert.lengthOf(store.get(URI)!.records, 1);
    await store.decide(URI, [named(TEXT, 'Ada Lind')], 'Add');
    assert.notInclude(files.text(SIDECAR), '{"text":');
    assert.equal(parseSidecar(files.files.get(SIDECAR)!).header?.copy, 'none');
  });
});
