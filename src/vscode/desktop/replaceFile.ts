import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DiskFs } from './diskFs';
import { errorCode } from './errorCode';

/** Where a folder cannot be opened or synchronised (Windows, some network disks) the rename is all that there is. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);
/** A virus scanner or an indexer holds the file for a moment (Windows). */
const FOR_A_MOMENT: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES = [10, 50, 200, 500];

/** The beginning and the end of the names of unfinished files of a target. */
export const unfinished = (target: string): { readonly start: string; readonly end: string } => ({
  start: `.${basename(target)}.`,
  end: '.tmp',
});

/**
 * Replaces a file in one step: a reader sees the old content or the new one, whenever the machine stops (write, fsync, rename, fsync of the
 * folder; Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
 *
 * @param stillWanted asked right before the rename: false throws the new content away
 * @returns whether the file was replaced
 */
export async function replaceFile(
  fs: DiskFs,
  target: string,
  bytes: Uint8Array,
  stillWanted: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const { start, end } = unfinished(target);
  const temporary = join(dirname(target), `${start}${process.pid}-${randomBytes(4).toString('hex')}${end}`);
  try {
    const mode = await modeOf(fs, target);
    await write(fs, temporary, bytes, mode);
    if (!(await stillWanted())) {
      await fs.unlink(temporary);
      return false;
    }
    await rename(fs, temporary, target);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, dirname(target));
  return true;
}

/** The rights of the file that is replaced; one that may not be written is not replaced either. */
async function modeOf(fs: DiskFs, target: string): Promise<number> {
  try {
    await fs.access(target, constants.W_OK);
    return (await fs.stat(target)).mode & 0o777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

async function write(fs: DiskFs, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function rename(fs: DiskFs, from: string, to: string): Promise<void> {
  for (const milliseconds of PAUSES) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!FOR_A_MOMENT.has(errorCode(error))) throw error;
      await pause(milliseconds);
    }
  }
  await fs.rename(from, to);
}

async function syncFolder(fs: DiskFs, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(errorCode(error))) throw error;
  }
}
