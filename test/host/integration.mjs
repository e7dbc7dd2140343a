// Integration tests in a real VS Code: `node test/host/integration.mjs node|web`.
// VSCODE_DESKTOP=1 downloads desktop VS Code for the first; otherwise the npm-based host stands in for it.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import './endOnSignal.mjs';
import { installHost } from './installHost.mjs';
import { ROOT } from './root.mjs';
import { runExtensionTests } from './runExtensionTests.mjs';

const kind = process.argv[2];
const screens = join(ROOT, 'dist/screens');
mkdirSync(screens, { recursive: true });
// tests may write: they get a copy of the samples
const folder = join(ROOT, 'dist/test/workspace', kind);
rmSync(folder, { recursive: true, force: true });
cpSync(join(ROOT, 'media/samples'), folder, { recursive: true });

const common = {
  extensionDevelopmentPath: ROOT,
  extensionTestsPath: join(ROOT, 'dist/test/integration', kind === 'web' ? 'web.js' : 'node.js'),
};
const screenshot = join(screens, `integration-${kind}-failed.png`);

if (kind === 'web') {
  process.exitCode = await runExtensionTests(installHost(), { ...common, folder, screenshot, web: true });
} else if (kind === 'node') {
  installHost();
  process.env.HOST_SCREENSHOT = screenshot;
  const shim = process.env.VSCODE_DESKTOP ? {} : { vscodeExecutablePath: join(ROOT, 'test/host/codeShim.mjs') };
  process.exitCode = await runTests({ ...common, ...shim, launchArgs: [folder] }).catch((error) => {
    console.error(String(error));
    return 1;
  });
} else {
  console.error('usage: integration.mjs node|web');
  process.exitCode = 2;
}
process.exit();
