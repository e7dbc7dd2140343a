import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { inFolder } from './inFolder';
import { startWriter } from './startWriter';

/** Reads the file again and again while another process saves: it must be there, and whole, at every look. */
export function pollReader(saves: number, seed: number): Promise<{ saves: number; polls: number; missing: number; partial: number }> {
  return inFolder(async (folder) => {
    const path = join(folder, 'news.txt.communique.jsonl');
    const child = startWriter(path, 'a', saves, seed);
    let ended = false;
    void once(child, 'close').then(() => (ended = true));
    await once(child.stdout!, 'data');
    child.stdout!.resume();
    const result = { saves, polls: 0, missing: 0, partial: 0 };
    let last = Buffer.alloc(0);
    const isEnded = (): boolean => ended;
    while (!isEnded()) {
      for (let polls = 0; polls < 50; polls++) {
        result.polls++;
        let bytes: Buffer;
        try {
          bytes = readFileSync(path);
        } catch {
          result.missing++;
          continue;
        }
        if (bytes.equals(last)) continue;
        last = Buffer.from(bytes);
        const { header, kept } = parseSidecar(bytes);
        if (!header || kept.length > 0 || Buffer.compare(writeSidecar(parseSidecar(bytes)), bytes) !== 0) result.partial++;
      }
      await breathe();
    }
    return result;
  });
}
