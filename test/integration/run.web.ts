import 'mocha/mocha.js';
import { reportCounts } from './reportCounts';

/** Called by VS Code in the web worker extension host: runs every integration test but the ones for Node alone. */
export async function run(): Promise<void> {
  // mocha's browser build is a global; without a reporter it would look for a page to write to
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  await import('tests:test/integration');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    reportCounts(runner);
  });
}
