import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DiskFs } from './diskFs';
import { errorCode, unlessMissing } from './errorCode';

/** A lock of another machine, or without a name in it, is nobody's after so many milliseconds: a save takes a fraction. */
const OLD = 20_000;
/** How long to wait for another's save, in milliseconds. */
const PATIENCE = 30_000;

/** A save that somebody else is in the middle of did not end in time. */
export class LockedError extends Error {}

/**
 * Runs an action while no other process that asks for the same lock runs one: a file beside the target, made where there is none. It names
 * its owner, so that the lock of a process that was killed is taken over at once.
 *
 * @param action is given a check whether the lock is still its own
 */
export async function withLock<T>(fs: DiskFs, target: string, action: (held: () => Promise<boolean>) => Promise<T>): Promise<T> {
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`;
  running.add(mine);
  try {
    await take(fs, lock, mine);
  } catch (error) {
    running.delete(mine);
    throw error;
  }
  const held = async (): Promise<boolean> => (await ownerOf(fs, lock)) === mine;
  try {
    return await action(held);
  } finally {
    // a lock that cannot be given back is taken over by whoever comes next
    if (await held().catch(() => false)) await fs.unlink(lock).catch(() => undefined);
    running.delete(mine);
  }
}

/** Locks that this process holds and uses. */
const running = new Set<string>();

async function take(fs: DiskFs, lock: string, mine: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    if (await create(fs, lock, mine)) return;
    if (await isNobodys(fs, lock)) await takeAway(fs, lock);
    else if (Date.now() > until) throw new LockedError('another window is writing the same file');
    else await pause(2 + Math.random() * 15);
  }
}

async function create(fs: DiskFs, lock: string, mine: string): Promise<boolean> {
  let made = false;
  try {
    const file = await fs.open(lock, 'wx');
    made = true;
    try {
      await file.writeFile(mine);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (made) await fs.unlink(lock).catch(() => undefined);
    // Windows answers EPERM while a lock that was given back is still being deleted
    if (!made && (errorCode(error) === 'EEXIST' || (process.platform === 'win32' && errorCode(error) === 'EPERM'))) return false;
    throw error;
  }
}

const ownerOf = (fs: DiskFs, lock: string): Promise<string | null> => unlessMissing(fs.readFile(lock, 'utf8'), null);

async function isNobodys(fs: DiskFs, lock: string): Promise<boolean> {
  const owner = await ownerOf(fs, lock);
  if (owner === null) return false;
  const [pid, host] = owner.split(' ');
  if (host === hostname() && (Number(pid) === process.pid ? !running.has(owner) : !isAlive(Number(pid)))) return true;
  const age = await unlessMissing(
    fs.stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs),
    0,
  );
  return age > (owner === '' ? OLD / 10 : OLD);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Of several who take an old lock away, one does: whoever gets it renamed. What turns out to be a new one is put back. */
async function takeAway(fs: DiskFs, lock: string): Promise<void> {
  const aside = `${lock}-${randomBytes(8).toString('hex')}`;
  try {
    await fs.rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (await isNobodys(fs, aside)) await fs.unlink(aside);
  else await fs.rename(aside, lock);
}
