/** The median time of a function's runs, in milliseconds, after some runs that are not counted. */
export function medianMs(run: () => unknown, { warmUps, runs }: { readonly warmUps: number; readonly runs: number }): number {
  for (let index = 0; index < warmUps; index++) run();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    globalThis.gc?.(); // rubbish of the run before is not this run's
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
