import { basename, dirname, join } from 'node:path';
import type { SidecarFiles } from '../../store/annotating/sidecarFiles';
import { SIDECAR_ENDING } from '../../store/annotating/sidecarName';
import { type DiskFs, diskFs } from './diskFs';
import { errorCode, unlessMissing } from './errorCode';
import { replaceFile, unfinished } from './replaceFile';
import { withLock } from './withLock';

/**
 * Sidecar files on a disk, by their paths: replaced in one step under a lock, so that no window, process or crash loses or sees half of one.
 *
 * @param trusted whether the workspace is; in one that is not, a sidecar that is a link is not written
 */
export function diskFiles({ fs = diskFs, trusted = () => true }: { fs?: DiskFs; trusted?: () => boolean } = {}): SidecarFiles {
  const cleared = new Set<string>();
  return {
    read: async (path) => contentsOf(await unlessMissing<Uint8Array | null>(fs.readFile(path), null)),
    update: async (path, rewrite) => {
      const target = await targetOf(fs, path, trusted());
      await withLock(fs, target, async (held) => {
        if (!cleared.has(target)) await clearUnfinished(fs, target);
        cleared.add(target);
        for (let done = false; !done;) {
          const before = await stampOf(fs, target);
          const current = await unlessMissing<Uint8Array | null>(fs.readFile(target), null);
          const next = rewrite(contentsOf(current));
          if (!next) return;
          if (next.damaged && current) await keepCopy(fs, target, current);
          // git and editors ask for no lock: what they wrote meanwhile is taken in first
          const unchanged = async (): Promise<boolean> => (await stampOf(fs, target)) === before;
          done = await replaceFile(fs, target, next.bytes, async () => {
            if (!(await held())) throw new Error('the lock was lost');
            return unchanged();
          });
        }
      });
    },
  };
}

const contentsOf = (content: Uint8Array | null): Uint8Array[] => (content ? [content] : []);

/** Where a link leads: the file behind it is replaced, not the link. What is no sidecar is never written. */
async function targetOf(fs: DiskFs, path: string, trusted: boolean): Promise<string> {
  const folder = await fs.realpath(dirname(path));
  const plain = join(folder, basename(path));
  const target = await unlessMissing(fs.realpath(path), plain);
  if (target.normalize().toLowerCase() === plain.normalize().toLowerCase()) return target;
  if (!trusted || !basename(target).endsWith(SIDECAR_ENDING))
    throw new Error(`${basename(path)} is a link to another file, and is not written`);
  return target;
}

async function stampOf(fs: DiskFs, path: string): Promise<string> {
  return unlessMissing(
    fs.stat(path, { bigint: true }).then(({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`),
    '',
  );
}

/** A copy of a damaged file, byte for byte, beside it. One that is there already with the same bytes is enough. */
async function keepCopy(fs: DiskFs, target: string, bytes: Uint8Array): Promise<void> {
  const start = `${basename(target)}.corrupt-`;
  const names = await fs.readdir(dirname(target));
  for (const name of names) {
    if (!name.startsWith(start)) continue;
    const known = await fs.readFile(join(dirname(target), name)).catch(() => null);
    if (known && Buffer.compare(known, bytes) === 0) return;
  }
  const time = new Date().toISOString().replaceAll(':', '-').replace('.', '-');
  let name = `${start}${time}`;
  for (let count = 2; names.includes(name); count++) name = `${start}${time}-${count}`;
  await replaceFile(fs, join(dirname(target), name), bytes);
}

/** Files that a killed process has left unfinished: nobody else writes one while the lock is held. */
async function clearUnfinished(fs: DiskFs, target: string): Promise<void> {
  const { start, end } = unfinished(target);
  for (const name of await fs.readdir(dirname(target)))
    if (name.startsWith(start) && name.endsWith(end))
      await fs.unlink(join(dirname(target), name)).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
}
