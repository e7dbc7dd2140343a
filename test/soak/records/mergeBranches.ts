import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../../src/annotations/annotation';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { Random } from '../random';
import { changeAtRandom } from './changeAtRandom';
import { HEADER } from './header';
import { inFolder } from './inFolder';
import { operationsIn } from './operationsIn';

const NAME = 'news.txt.communique.jsonl';

/**
 * Merges random branches of a sidecar with git itself, with its default driver (conflict markers left in the file) and with `merge=union`.
 * `lost`: operations of either branch that a reader does not find; `twice`: that it finds twice in a record; `differ`: merges that a reader
 * reads otherwise when the other side merges.
 */
export function mergeBranches(
  merges: number,
  seed: number,
): Promise<{ merges: number; conflicts: number; lost: number; twice: number; differ: number }> {
  return inFolder(async (folder) => {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: ENVIRONMENT });
    git('init', '-q', '-b', 'base');
    const random = new Random(seed);
    const result = { merges, conflicts: 0, lost: 0, twice: 0, differ: 0 };
    const change = (from: readonly Annotation[], by: string, merge: number, most: number): Annotation[] => {
      let records = [...from];
      for (let index = random.below(most + 1); index >= 0; index--)
        records = changeAtRandom(records, random, { by, op: `${by}${merge}-${index}`, now: 1000 * random.below(100), adds: 0.4 });
      return records;
    };
    const write = (records: readonly Annotation[], by: string, asksLittle: boolean): void => {
      // with one header on both sides git often finds nothing to ask about
      const header = asksLittle ? HEADER : { ...HEADER, annotator: by };
      writeFileSync(join(folder, NAME), writeSidecar({ header, records, purged: [], others: [], kept: [], copy: null }));
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', by);
    };
    for (let merge = 0; merge < merges; merge++) {
      git('checkout', '-q', '--orphan', `base${merge}`);
      writeFileSync(join(folder, '.gitattributes'), merge % 2 === 0 ? '' : `*.communique.jsonl merge=union\n`);
      const base = change([], 's', merge, 6);
      write(base, 's', merge % 4 < 2);
      const sides = ['a', 'b'].map((by) => {
        git('checkout', '-q', '-b', `${by}${merge}`, `base${merge}`);
        const records = change(base, by, merge, 5);
        write(records, by, merge % 4 < 2);
        return records;
      });
      const read = (ours: string, theirs: string): readonly Annotation[] => {
        git('checkout', '-q', '-f', `${ours}${merge}`);
        try {
          git('merge', '-q', '--no-commit', '--no-ff', `${theirs}${merge}`);
        } catch {
          result.conflicts++;
        }
        const { records } = parseSidecar(readFileSync(join(folder, NAME)));
        git('reset', '-q', '--hard');
        return records;
      };
      const [one, other] = [read('a', 'b'), read('b', 'a')];
      if (JSON.stringify(one) !== JSON.stringify(other)) result.differ++;
      const found = operationsIn(one);
      result.lost += [...operationsIn(sides.flat()).keys()].filter((key) => !found.has(key)).length;
      result.twice += [...found.values()].filter((times) => times > 1).length;
    }
    return Promise.resolve(result);
  });
}

/** No setting of the machine's has a say. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
