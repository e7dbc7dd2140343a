import { assert } from 'chai';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SidecarFiles } from '../../../../src/store/annotating/sidecarFiles';
import { diskFiles } from '../../../../src/vscode/desktop/diskFiles';
import { failCalls } from '../../../soak/records/failCalls';
import { inFolder } from '../../../soak/records/inFolder';
import { killWriters } from '../../../soak/records/killWriters';
import { pollReader } from '../../../soak/records/pollReader';
import { twoWriters } from '../../../soak/records/twoWriters';

const NAME = 'news.txt.communique.jsonl';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const put = (files: SidecarFiles, path: string, text: string, damaged = false): Promise<void> =>
  files.update(path, () => ({ bytes: bytes(text), damaged }));

describe('sidecar files on a disk', function () {
  this.timeout(60_000);

  it('are replaced and leave nothing else behind; none is made where there is nothing to write', () =>
    inFolder(async (folder) => {
      const path = join(folder, NAME);
      const files = diskFiles();
      assert.isEmpty(await files.read(path));
      await files.update(path, () => null);
      assert.isEmpty(readdirSync(folder));
      await put(files, path, 'one\n');
      chmodSync(path, 0o640);
      await put(files, path, 'two\n');
      assert.deepEqual(await files.read(path), [Buffer.from('two\n')]);
      assert.equal(statSync(path).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder), [NAME]);
    }));

  it('that are links stay links; where the link leads to something else, or the workspace is not trusted, nothing is written', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'else'));
      const target = join(folder, 'else', `shared.communique.jsonl`);
      writeFileSync(target, 'one\n');
      const path = join(folder, NAME);
      symlinkSync(target, path);
      await put(diskFiles(), path, 'two\n');
      assert.isTrue(lstatSync(path).isSymbolicLink());
      assert.equal(readFileSync(target, 'utf8'), 'two\n');
      await rejects(put(diskFiles({ trusted: () => false }), path, 'three\n'), 'link');
      const secret = join(folder, 'else', '.profile');
      writeFileSync(secret, 'mine');
      const evil = join(folder, 'evil.txt.communique.jsonl');
      symlinkSync(secret, evil);
      await rejects(put(diskFiles(), evil, 'three\n'), 'link');
      assert.equal(readFileSync(secret, 'utf8'), 'mine');
    }));

  it('that somebody else writes without a lock while they are written are merged again', () =>
    inFolder(async (folder) => {
      const path = join(folder, NAME);
      writeFileSync(path, 'old\n');
      const seen: string[] = [];
      await diskFiles().update(path, ([content]) => {
        seen.push(new TextDecoder().decode(content));
        if (seen.length === 1) writeFileSync(path, 'by git\n');
        return { bytes: bytes(`${seen.at(-1)}and mine\n`), damaged: false };
      });
      assert.deepEqual(seen, ['old\n', 'by git\n']);
      assert.equal(readFileSync(path, 'utf8'), 'by git\nand mine\n');
    }));

  it('that are damaged are copied byte for byte first, once', () =>
    inFolder(async (folder) => {
      const path = join(folder, NAME);
      const damage = new Uint8Array([0x7b, 0xff, 0x00]);
      for (let times = 0; times < 2; times++) {
        writeFileSync(path, damage);
        await put(diskFiles(), path, 'new\n', true);
      }
      const copies = readdirSync(folder).filter((name) => name.startsWith(`${NAME}.corrupt-`));
      assert.lengthOf(copies, 1);
      assert.deepEqual([...readFileSync(join(folder, copies[0]!))], [...damage]);
    }));

  it('are written though a process that was killed has left its lock and an unfinished file', () =>
    inFolder(async (folder) => {
      const path = join(folder, NAME);
      writeFileSync(join(folder, `.${NAME}.lock`), `999999999 ${(await import('node:os')).hostname()} 00`);
      writeFileSync(join(folder, `.${NAME}.1-00.tmp`), 'half');
      await put(diskFiles(), path, 'new\n');
      assert.deepEqual(readdirSync(folder), [NAME]);
    }));

  it('that may not be written are not replaced', function () {
    // who may do everything may write everything
    const runs = process.getuid?.() === 0 ? Promise.resolve() : inFolder((folder) => refuse(join(folder, NAME)));
    return runs;
  });

  it('lose nothing where a call to the file system fails @slow', async () => {
    const { faults, ...wrong } = await failCalls(4, ['EIO', 'partial'], [false]);
    assert.isAbove(faults, 60);
    assert.deepEqual(wrong, { lost: 0, broken: 0, left: 0 });
  });

  it('lose nothing where the process is killed @slow', async () => {
    const { saved, lost, broken, left } = await killWriters(5, 4);
    assert.isAtLeast(saved, 5);
    assert.deepEqual({ lost, broken, left }, { lost: 0, broken: 0, left: 0 });
  });

  it('have everything of two processes that write at once, once @slow', async () => {
    assert.deepEqual(await twoWriters(60, 4), { operations: 120, lost: 0, twice: 0, failed: 0 });
  });

  it('are there and whole whenever somebody looks @slow', async () => {
    const { polls, missing, partial } = await pollReader(60, 4);
    assert.isAbove(polls, 50);
    assert.deepEqual({ missing, partial }, { missing: 0, partial: 0 });
  });
});

async function refuse(path: string): Promise<void> {
  writeFileSync(path, 'old\n');
  chmodSync(path, 0o444);
  await rejects(put(diskFiles(), path, 'new\n'), 'EACCES');
  assert.equal(readFileSync(path, 'utf8'), 'old\n');
  assert.isTrue(existsSync(path));
}

async function rejects(promise: Promise<unknown>, words: string): Promise<void> {
  const message = await promise.then(
    () => 'nothing was refused',
    (error: unknown) => String(error),
  );
  assert.include(message, words);
}
