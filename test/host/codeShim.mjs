#!/usr/bin/env node
// Stands in for the desktop's `code` executable: takes the arguments that @vscode/test-electron's runTests gives it and runs the
// same tests in the npm-based host. HOST_VERBOSE=1 prints the workbench's own log too.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import './endOnSignal.mjs';
import { installHost } from './installHost.mjs';
import { runExtensionTests } from './runExtensionTests.mjs';

const options = new Map();
const positionals = [];
for (const argument of process.argv.slice(2)) {
  const option = /^--([\w-]+)(?:=(.*))?$/s.exec(argument);
  if (option) options.set(option[1], option[2] ?? '');
  else positionals.push(argument);
}
const path = (value) => (value?.startsWith('file:') ? fileURLToPath(value) : value);
const extensionTestsPath = path(options.get('extensionTestsPath'));
if (!extensionTestsPath) {
  console.error('codeShim runs tests only (--extensionTestsPath)');
  process.exit(2);
}
// a server hands no VSCODE_ variables to its extension host: these go through the page's address
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => key.startsWith('VSCODE_') && key !== 'VSCODE_HOST_DIR'));
const code = await runExtensionTests(installHost(), {
  extensionDevelopmentPath: path(options.get('extensionDevelopmentPath')),
  extensionTestsPath: resolve(extensionTestsPath),
  folder: positionals.map(path).find((name) => existsSync(name) && statSync(name).isDirectory()),
  env,
  screenshot: process.env.HOST_SCREENSHOT,
});
process.exit(code);
