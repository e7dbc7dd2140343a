/** Prints `COUNTS {"passed":…,"failed":…}` when the run ends: the test command outside VS Code adds it up. */
export function reportCounts(runner: Mocha.Runner): void {
  runner.once('end', () => {
    const { passes, failures } = runner.stats ?? { passes: 0, failures: 1 };
    console.log(`COUNTS ${JSON.stringify({ passed: passes, failed: failures })}`);
  });
}
