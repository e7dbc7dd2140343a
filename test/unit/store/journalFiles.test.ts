import { assert } from 'chai';
import { createHash } from 'node:crypto';
import { journalFiles, type PlainFiles } from '../../../src/store/annotating/journalFiles';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const NAME = 'vfs:/news.communique.jsonl';

/** A file system that stops at the n-th step of writing for ever, with a file written half. */
function stopping(steps = Infinity) {
  const files = new Map<string, Uint8Array>();
  let count = 0;
  const step = (): boolean => ++count > steps;
  const plain: PlainFiles = {
    read: (address) => Promise.resolve(files.get(address) ?? null),
    write: (address, content) => {
      files.set(address, content.subarray(0, 0));
      if (step()) return Promise.reject(new Error('stopped'));
      files.set(address, content.subarray(0, content.length >> 1));
      if (step()) return Promise.reject(new Error('stopped'));
      files.set(address, content);
      return step() ? Promise.reject(new Error('stopped')) : Promise.resolve();
    },
    remove: (address) => {
      if (step()) return Promise.reject(new Error('stopped'));
      files.delete(address);
      return Promise.resolve();
    },
  };
  return { files, plain, go: (more: number) => ((count = 0), (steps = more)) };
}

describe('files with a journal', () => {
  it('are the old ones or the new ones wherever writing stops, and the next save needs no help', async () => {
    for (let at = 0; at < 8; at++) {
      const disk = stopping();
      const files = journalFiles(disk.plain, hash, () => 'now');
      await files.update(NAME, () => ({ bytes: bytes('one\ntwo\n'), damaged: false }));
      assert.deepEqual([...disk.files.keys()], [NAME]);
      disk.go(at);
      const stopped = await files
        .update(NAME, ([old]) => ({ bytes: bytes(`${text(old!)}three\n`), damaged: false }))
        .then(
          () => false,
          () => true,
        );
      assert.equal(stopped, at < 7);
      disk.go(Infinity);
      const found = (await files.read(NAME)).map(text);
      assert.lengthOf(found, 1, `stopped at ${at}`);
      assert.include(['one\ntwo\n', 'one\ntwo\nthree\n'], found[0]);
      await files.update(NAME, ([old]) => ({ bytes: bytes(`${text(old!)}four\n`), damaged: false }));
      assert.deepEqual((await files.read(NAME)).map(text), [`${found[0]}four\n`]);
      assert.deepEqual([...disk.files.keys()], [NAME]);
    }
  });

  it('finish a save that did not end, also where there is nothing new', async () => {
    const disk = stopping();
    const files = journalFiles(disk.plain, hash, () => 'now');
    disk.go(4);
    await files.update(NAME, () => ({ bytes: bytes('one\n'), damaged: false })).catch(() => undefined);
    disk.go(Infinity);
    await files.update(NAME, () => null);
    assert.deepEqual(
      [...disk.files].map(([name, content]) => [name, text(content)]),
      [[NAME, 'one\n']],
    );
  });

  it('are merged again where somebody else has overwritten them', async () => {
    const disk = stopping();
    const write = disk.plain.write.bind(disk.plain);
    let others = 2;
    disk.plain.write = async (address, content) => {
      await write(address, content);
      if (address === NAME && others-- > 0) disk.files.set(NAME, bytes(`other ${others}\n`));
    };
    const files = journalFiles(disk.plain, hash, () => 'now');
    await files.update(NAME, (contents) => ({ bytes: bytes(`${contents.map(text).join('')}mine\n`), damaged: false }));
    assert.include(text(disk.files.get(NAME)!), 'other 0\n');
    assert.include(text(disk.files.get(NAME)!), 'mine\n');
  });

  it('that are damaged are copied byte for byte first', async () => {
    const disk = stopping();
    const damage = new Uint8Array([0x7b, 0xff]);
    disk.files.set(NAME, damage);
    await journalFiles(disk.plain, hash, () => 'now').update(NAME, () => ({ bytes: bytes('new\n'), damaged: true }));
    assert.deepEqual(disk.files.get(`${NAME}.corrupt-now`), damage);
  });
});
