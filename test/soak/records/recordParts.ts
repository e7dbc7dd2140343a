import type { SoakPart } from '../part';
import { corruptSidecars } from './corruptSidecars';
import { failCalls } from './failCalls';
import { killWriters } from './killWriters';
import { mergeBranches } from './mergeBranches';
import { pollReader } from './pollReader';
import { twoWriters } from './twoWriters';
import { undoAtRandom } from './undoAtRandom';

const SEED = 4;

/** A part whose named figures have to be nought. */
function part<Name extends string>(
  id: string,
  title: string,
  run: (scale: number, seed: number) => Promise<Readonly<Record<Name, number>>>,
  noughts: readonly NoInfer<Name>[],
): SoakPart {
  return {
    id,
    title,
    run: async (scale, seed = 0) => {
      const figures = await run(scale, SEED + seed);
      return { figures, missed: noughts.filter((name) => figures[name] > 0).map((name) => `${figures[name]} ${name}`) };
    },
  };
}

const times = (count: number, scale: number): number => Math.max(1, Math.round(count * scale));

/** What becomes of records and their files. */
export const RECORD_PARTS: readonly SoakPart[] = [
  part(
    'kills',
    '1,000 kills while saving: nothing lost, nothing broken, nothing to clear away',
    (scale, seed) => killWriters(times(1_000, scale), seed),
    ['lost', 'broken', 'left'],
  ),
  part(
    'faults',
    'every call to the file system fails, in every way: nothing lost',
    // shortened, in the one way that leaves half of what was written
    (scale, seed) => (scale < 1 ? failCalls(seed, ['partial'], [false]) : failCalls(seed)),
    ['lost', 'broken', 'left'],
  ),
  part(
    'writers',
    'two processes with 5,000 operations each: none lost, none twice',
    (scale, seed) => twoWriters(times(5_000, scale), seed),
    ['lost', 'twice', 'failed'],
  ),
  part(
    'merges',
    '1,000 merges by git: nothing lost, and the same whichever side merges',
    (scale, seed) => mergeBranches(times(1_000, scale), seed),
    ['lost', 'twice', 'differ'],
  ),
  part(
    'damage',
    '10,000 damaged sidecars: none throws, none replaced without a copy, every intact line kept',
    (scale, seed) => corruptSidecars(times(10_000, scale), seed),
    ['thrown', 'uncopied', 'lost'],
  ),
  part(
    'reader',
    'somebody looks all the time during 1,000 saves: never missing, never partial',
    (scale, seed) => pollReader(times(1_000, scale), seed),
    ['missing', 'partial'],
  ),
  part(
    'undo',
    '10,000 sequences of decisions, undo and redo: as a stack of snapshots has them',
    (scale, seed) => Promise.resolve(undoAtRandom(times(10_000, scale), seed)),
    ['unequal'],
  ),
];
