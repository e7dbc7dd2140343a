import { readFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { RecordFile } from '../../../src/store/annotating/recordFile';
import { diskFiles } from '../../../src/vscode/desktop/diskFiles';
import type { DiskFs } from '../../../src/vscode/desktop/diskFs';
import { Random } from '../random';
import { changeAtRandom } from './changeAtRandom';
import { withHeader } from './header';
import { inFolder } from './inFolder';
import { operationsIn } from './operationsIn';

export const FAULTS = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'partial'] as const;
type Fault = (typeof FAULTS)[number];

/**
 * Lets every call to the file system fail in turn, with every error, for a file that is there, one that is damaged and one that is not there,
 * once and for as long as the save lasts. Afterwards the file must be the old one or the new one, and the next save must bring everything without anybody's help.
 */
export function failCalls(
  seed: number,
  faults: readonly Fault[] = FAULTS,
  lasting: readonly boolean[] = [false, true],
): Promise<{ faults: number; lost: number; broken: number; left: number }> {
  return inFolder(async (folder) => {
    const result = { faults: 0, lost: 0, broken: 0, left: 0 };
    for (const existing of [true, false])
      for (const damaged of existing ? [false, true] : [false])
        for (const fault of faults)
          for (const long of lasting)
            for (let call = 1; ; call++) {
              const path = join(await fs.mkdtemp(join(folder, 'f-')), 'news.txt.communique.jsonl');
              if (!(await failCall({ path, existing, damaged, fault, call, lasting: long, seed: seed + call }, result))) break;
            }
    return result;
  });
}

interface Failing {
  readonly path: string;
  readonly existing: boolean;
  readonly damaged: boolean;
  readonly fault: Fault;
  readonly call: number;
  readonly lasting: boolean;
  readonly seed: number;
}

/** Whether there was such a call. */
async function failCall(
  { path, existing, damaged, fault, call, lasting, seed }: Failing,
  result: { faults: number; lost: number; broken: number; left: number },
): Promise<boolean> {
  const random = new Random(seed);
  let clock = 0;
  const change = (file: RecordFile): void =>
    file.set(changeAtRandom(file.sidecar.records, random, { by: 'a', op: `o${++clock}`, now: clock * 1000, adds: 1 }));
  if (existing) {
    const before = new RecordFile(diskFiles(), path, () => clock);
    for (let count = 0; count < 3; count++) change(before);
    await before.write(withHeader);
    if (damaged) await fs.appendFile(path, '{"id":"half');
  }
  const failing = failingFs(call, fault, lasting);
  const file = new RecordFile(diskFiles({ fs: failing.fs }), path, () => clock);
  failing.heal();
  await file.read();
  failing.arm();
  change(file);
  await file.write(withHeader);
  const hit = failing.hit();
  failing.heal();
  const state = await fs.readFile(path).catch(() => null);
  // whatever happened: what was there before is there still
  if (state && hit) result.broken += Math.max(0, parseSidecar(state).kept.length - Number(damaged));
  if (existing && hit && (!state || parseSidecar(state).records.length < 3)) result.lost++;
  change(file);
  await file.write(withHeader);
  const inFile = operationsIn(parseSidecar(readFileSync(path)).records);
  if (!hit) return false;
  result.faults++;
  result.lost += clock - inFile.size;
  const copies = (await fs.readdir(join(path, '..'))).filter((name) => name.includes('.corrupt-')).length;
  if (damaged && copies === 0) result.lost++;
  result.left += (await fs.readdir(join(path, '..'))).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock')).length;
  return true;
}

/** Node's file system, whose n-th call fails from when it is armed: once, or that kind of call every time until it is healed. */
function failingFs(nth: number, fault: Fault, lasting: boolean): { fs: DiskFs; arm(): void; heal(): void; hit(): boolean } {
  let count = 0;
  let armed = false;
  let failed = '';
  const due = (name: string): boolean => {
    if (!armed) return false;
    if (++count === nth) failed = name;
    return count === nth || (lasting && failed === name);
  };
  const error = (): Error => Object.assign(new Error(`${fault} by test`), { code: fault === 'partial' ? 'ENOSPC' : fault });
  const wrap = <T extends object>(target: T, prefix: string): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = Reflect.get(object, key);
        if (typeof value !== 'function' || typeof key !== 'string') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          const call = value as (...inner: unknown[]) => Promise<unknown>;
          if (due(prefix + key)) {
            if (fault === 'partial' && key === 'writeFile') {
              const data = Buffer.from(args[0] as Uint8Array);
              await call.apply(object, [data.subarray(0, data.length >> 1)]);
            }
            // a handle is closed also where closing tells of an error
            if (key === 'close') await call.apply(object, args);
            throw error();
          }
          const given = await call.apply(object, args);
          return key === 'open' ? wrap(given as object, 'handle.') : given;
        };
      },
    });
  return {
    fs: wrap<DiskFs>(fs, ''),
    arm: () => (armed = true),
    heal: () => (armed = false),
    hit: () => failed !== '',
  };
}
