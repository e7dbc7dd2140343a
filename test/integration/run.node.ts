import Mocha from 'mocha';
import { reportCounts } from './reportCounts';

/** Called by VS Code in the Node extension host: runs every integration test. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  // for work in between: VSCODE_TEST_GREP='hover cards' npm test -- integration-node
  if (process.env.VSCODE_TEST_GREP) mocha.grep(process.env.VSCODE_TEST_GREP);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('tests:test/integration');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    reportCounts(runner);
  });
}
