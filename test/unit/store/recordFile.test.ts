import { assert } from 'chai';
import type { Annotation } from '../../../src/annotations/annotation';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import type { Sidecar } from '../../../src/annotations/sidecar/sidecar';
import { RecordFile } from '../../../src/store/annotating/recordFile';
import { Decider, nameDraft } from '../annotations/records';
import { bytesOf, fileOf, HEADER } from '../annotations/sidecar/bytes';
import { MemoryFiles } from './annotating';

const PATH = '/news.txt.communique.jsonl';
const describeNothing = (sidecar: Sidecar): Sidecar => ({ ...sidecar, header: { ...HEADER, kept: sidecar.kept.length } });

function setUp() {
  const files = new MemoryFiles();
  let time = 0;
  const open = (): RecordFile => new RecordFile(files, PATH, () => time);
  const add = (file: RecordFile, person: Decider, exact = 'Ada Lind'): void =>
    file.set(person.decide(file.sidecar.records, [nameDraft(exact)]));
  const inFile = (): readonly Annotation[] => parseSidecar(files.files.get(PATH)!).records;
  return { files, open, add, inFile, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('the file of records', () => {
  it('is made only when there is something to keep', async () => {
    const { files, open, add, inFile } = setUp();
    const file = open();
    await file.read();
    await file.write(describeNothing);
    assert.isEmpty(files.files);
    add(file, new Decider());
    assert.isTrue(file.isUnsaved);
    await file.write(describeNothing);
    assert.lengthOf(inFile(), 1);
    assert.isFalse(file.isUnsaved);
    await file.write(describeNothing);
    assert.equal(files.writes, 1);
  });

  it('takes in what another window has written, before it writes and when it reads', async () => {
    const { open, add, inFile } = setUp();
    const [one, other] = [open(), open()];
    add(one, new Decider('a'));
    add(other, new Decider('b'));
    await one.write(describeNothing);
    await other.write(describeNothing);
    assert.lengthOf(inFile(), 2);
    assert.lengthOf(one.sidecar.records, 1);
    assert.isFalse(await one.read());
    assert.deepEqual(one.sidecar.records, other.sidecar.records);
  });

  it('keeps in memory what could not be written, says so, and writes it when it can', async () => {
    const { files, open, add, inFile } = setUp();
    const [file, other] = [open(), open()];
    add(file, new Decider('a'));
    files.fail = new Error('the disk is full');
    await file.write(describeNothing);
    assert.deepEqual(file.problems, [{ is: 'unsaved', message: 'the disk is full' }]);
    files.fail = null;
    add(other, new Decider('b'));
    await other.write(describeNothing);
    await file.read();
    assert.isTrue(file.isUnsaved);
    await file.write(describeNothing);
    assert.isEmpty(file.problems);
    assert.lengthOf(inFile(), 2);
  });

  it('loses nothing of another window where writing fails after the files were merged', async () => {
    const { files, open, add, inFile } = setUp();
    const [file, other] = [open(), open()];
    add(other, new Decider('b'));
    await other.write(describeNothing);
    add(file, new Decider('a'));
    const { update } = files;
    files.update = async (address, rewrite) => {
      rewrite(await files.read(address));
      throw new Error('the disk is full');
    };
    await file.write(describeNothing);
    files.update = update;
    await file.write(describeNothing);
    assert.lengthOf(inFile(), 2);
  });

  it('puts in again what was overwritten right after it was written, and lets go what is taken out later', async () => {
    const { files, open, add, inFile, wait } = setUp();
    const file = open();
    add(file, new Decider('a'));
    await file.write(describeNothing);
    files.files.set(PATH, bytesOf(fileOf([])));
    assert.isTrue(await file.read());
    await file.write(describeNothing);
    assert.lengthOf(inFile(), 1);
    wait(60_000);
    files.files.set(PATH, bytesOf(fileOf([])));
    assert.isFalse(await file.read());
    assert.isEmpty(file.sidecar.records);
    assert.deepEqual(file.problems, [{ is: 'shrunk', count: 1 }]);
    file.settleMissing(true);
    await file.write(describeNothing);
    assert.lengthOf(inFile(), 1);
    assert.isEmpty(file.problems);
  });

  it('copies a damaged file once before it is replaced, and keeps the broken line', async () => {
    const { files, open, add } = setUp();
    const person = new Decider('a');
    const broken = bytesOf(`${fileOf(person.decide([], [nameDraft('Bo Sand')]))}{"id":"half\n`);
    files.files.set(PATH, broken);
    const file = open();
    await file.read();
    assert.deepEqual(file.problems, [{ is: 'broken', line: 3, why: 'json' }]);
    for (let times = 0; times < 3; times++) {
      add(file, person);
      await file.write(describeNothing);
    }
    assert.deepEqual(files.copies, [broken]);
    assert.include(files.text(PATH), '{"id":"half\n');
    assert.lengthOf(parseSidecar(files.files.get(PATH)!).records, 4);
  });

  it('never writes a file of a newer version', async () => {
    const { files, open, add } = setUp();
    const newer = bytesOf('{"communique":7,"unit":"byte"}\n');
    files.files.set(PATH, newer);
    const file = open();
    await file.read();
    assert.deepEqual(file.problems, [{ is: 'newer', version: 7 }]);
    add(file, new Decider());
    await file.write(describeNothing);
    assert.deepEqual(files.files.get(PATH), newer);
    assert.isEmpty(files.copies);
  });

  it('does not bring back what was purged', async () => {
    const { open, add, inFile, wait } = setUp();
    const [file, other] = [open(), open()];
    add(file, new Decider('a'));
    await file.write(describeNothing);
    await other.read();
    const [{ id } = { id: '' }] = file.sidecar.records;
    file.purge([{ id, about: 'purged', by: 'a', at: '2026-01-02T00:00:00.000Z' }]);
    await file.write(describeNothing);
    assert.isEmpty(inFile());
    wait(60_000);
    add(other, new Decider('b'), 'Bo Sand');
    await other.write(describeNothing);
    assert.deepEqual(
      inFile().map(({ by }) => by),
      ['b'],
    );
  });
});
