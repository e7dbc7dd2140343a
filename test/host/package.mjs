// Packages the extension, checks what is in the package and installs it into a VS Code: `node test/host/package.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { HOST_DIR, installHost } from './installHost.mjs';
import { ROOT } from './root.mjs';
import { zipEntries } from './zipEntries.mjs';

/** Three bundles hold the extraction module, which is most of each: for the desktop, the web, and the reading thread of both. */
const MOST_BYTES = 6_000_000;
const VSIX = join(ROOT, 'dist/communique.vsix');
const INSTALLED = join(ROOT, 'dist/test/installed');

const tests = [
  ['the extension is packaged', () => createVSIX({ cwd: ROOT, packagePath: VSIX, dependencies: false })],
  ['the package holds the listed files and no other', () => compare(zipEntries(readFileSync(VSIX)), allowList())],
  [`the package has at most ${MOST_BYTES / 1e6} MB`, () => check(statSync(VSIX).size <= MOST_BYTES, `it has ${statSync(VSIX).size} bytes`)],
  ['the package is installed', install],
];

function allowList() {
  const lines = readFileSync(join(ROOT, 'test/host/packaged-files.txt'), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#'));
}

function compare(files, allowed) {
  const matches = (file, line) => {
    const [before, after] = line.split('*');
    if (after === undefined) return file === line;
    return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length, file.length - after.length).includes('/');
  };
  // the zip's own parts, not the extension's
  const own = files.filter((file) => file.startsWith('extension/'));
  const extra = own.filter((file) => !allowed.some((line) => matches(file, line)));
  const missing = allowed.filter((line) => !own.some((file) => matches(file, line)));
  check(
    extra.length + missing.length === 0,
    [...extra.map((file) => `not listed: ${file}`), ...missing.map((line) => `missing: ${line}`)].join('\n  '),
  );
}

function install() {
  const host = installHost(HOST_DIR);
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  const server = (...args) =>
    execFileSync(
      host.node,
      [join(host.vscodeDir, 'out/server-main.js'), '--extensions-dir', INSTALLED, '--server-data-dir', `${INSTALLED}-data`, ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 120_000,
      },
    );
  server('--install-extension', VSIX);
  const { publisher, name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const listed = server('--list-extensions', '--show-versions');
  check(listed.includes(`${publisher}.${name}@${version}`), `it is not listed:\n${listed}`);
}

function check(condition, message) {
  if (!condition) throw new Error(message);
}

let failed = 0;
for (const [title, run] of tests) {
  try {
    await run();
    console.log(`  ✔ ${title}`);
  } catch (error) {
    failed++;
    console.error(`  ✘ ${title}\n  ${error.message}`);
  }
}
console.log(`COUNTS ${JSON.stringify({ passed: tests.length - failed, failed })}`);
process.exitCode = failed > 0 ? 1 : 0;
