import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { inFolder } from './inFolder';
import { operationsIn } from './operationsIn';
import { startWriter } from './startWriter';

/** Two processes decide on one file at the same time. `lost`: operations that are not in it; `twice`: those that are in a record twice. */
export function twoWriters(operations: number, seed: number): Promise<{ operations: number; lost: number; twice: number; failed: number }> {
  return inFolder(async (folder) => {
    const path = join(folder, 'news.txt.communique.jsonl');
    const children = ['a', 'b'].map((by, index) => startWriter(path, by, operations, 2 * seed + index));
    for (const child of children) child.stdout!.resume();
    const codes = await Promise.all(children.map(async (child) => ((await once(child, 'close')) as [number | null])[0]));
    const counts = operationsIn(parseSidecar(readFileSync(path)).records);
    const found = new Set([...counts.keys()].map((key) => key.split(' ')[0]));
    return {
      operations: 2 * operations,
      lost: 2 * operations - found.size,
      twice: [...counts.values()].filter((count) => count > 1).length,
      failed: codes.filter((code) => code !== 0).length,
    };
  });
}
