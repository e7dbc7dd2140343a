import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { Random } from '../random';
import { inFolder } from './inFolder';
import { operationsIn } from './operationsIn';
import { startWriter } from './startWriter';

/**
 * Kills a process that saves without a rest, at a random moment, and starts the next on the same file.
 * `lost`: operations that were said to be saved and are not in the file; `broken`: lines that cannot be read; `left`: files beside it.
 */
export function killWriters(
  kills: number,
  seed: number,
): Promise<{ kills: number; saved: number; lost: number; broken: number; left: number }> {
  return inFolder(async (folder) => {
    const random = new Random(seed);
    const path = join(folder, 'news.txt.communique.jsonl');
    const saved = new Set<string>();
    let broken = 0;
    let lost = 0;
    for (let run = 0; run < kills; run++) {
      const child = startWriter(path, 'a', 1_000_000, run);
      const ended = once(child, 'close');
      let output = '';
      child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
      await once(child.stdout!, 'data');
      await pause(random.next() * 20);
      child.kill('SIGKILL');
      await ended;
      for (const op of output.split('\n').slice(0, -1)) saved.add(op);
      if ((run + 1) % 20 !== 0 && run + 1 < kills) continue;
      const { records, kept } = parseSidecar(readFileSync(path));
      broken += kept.length;
      const inFile = new Set([...operationsIn(records).keys()].map((key) => key.split(' ')[0]));
      lost = [...saved].filter((op) => !inFile.has(op)).length;
    }
    // what the last process has left unfinished is cleared by the next that writes
    const next = startWriter(path, 'b', 1, kills);
    await once(next, 'close');
    return { kills, saved: saved.size, lost, broken, left: readdirSync(folder).length - 1 };
  });
}
