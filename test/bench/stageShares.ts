import { extract, type Stage } from '../../src/extraction/extract';
import { median } from './measure';

/** The part of the time of an analysis that each stage takes, in per cent: medians of some runs, in the order of the stages. */
export function stageShares(text: string, runs = 9): Map<Stage, number> {
  const times = new Map<Stage, number[]>();
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    let last = performance.now();
    const after = (stage: Stage): void => {
      const now = performance.now();
      times.set(stage, [...(times.get(stage) ?? []), now - last]);
      last = performance.now();
    };
    extract(text, {}, { after });
  }
  const medians = [...times].map(([stage, values]) => [stage, median(values)] as const);
  const total = medians.reduce((sum, [, ms]) => sum + ms, 0);
  return new Map(medians.map(([stage, ms]) => [stage, (100 * ms) / total]));
}
