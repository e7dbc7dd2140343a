// What `npm start` and `npm test` begin with. Imports nothing that is not part of Node: it runs on a bare clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.installed-from');
const WINDOWS = process.platform === 'win32';
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const BROWSER_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Makes this machine ready, saying what it does; ends the process with what a person has to do where it cannot. */
export function setUp({ browser }) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
  installDependencies();
  if (browser && !findBrowser()) installBrowser();
}

/** The path of a Chromium-like browser, or undefined; the environment variable CHROMIUM comes first. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => BROWSERS.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...BROWSER_PATHS].find((path) => path && existsSync(path));
}

function installDependencies() {
  if (existsSync(MODULES) && lstatSync(MODULES).isSymbolicLink())
    return say('node_modules is a link: its dependencies are left as they are');
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
  if (installed === wanted) return;
  say(`${installed === null ? 'dependencies are missing' : 'dependencies are out of date'}: running npm ci`);
  const install = () =>
    run(WINDOWS ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!install()) {
    say('npm ci failed, trying once more');
    if (!install()) fail('npm ci failed: see above. It needs the npm registry.');
  }
  writeFileSync(STAMP, wanted);
}

function installBrowser() {
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core';
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!debian) fail('No Chromium, Chrome or Edge was found: install one, or set CHROMIUM to its path.');
  if (process.getuid() !== 0) fail(`No Chromium was found. As root, run:\n  ${command}\nor set CHROMIUM to the path of one.`);
  say("Chromium is missing: installing Debian's");
  if (!run('sh', ['-c', command.replaceAll('apt-get', 'apt-get -qq')], { DEBIAN_FRONTEND: 'noninteractive' }) || !findBrowser())
    fail(`Chromium could not be installed: see above. By hand:\n  ${command}`);
}

function run(command, args, env = {}) {
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: WINDOWS, env: { ...process.env, ...env } };
  const { status, signal } = spawnSync(command, args, options);
  if (signal || status === 130) process.exit(130); // Ctrl+C
  return status === 0;
}

function say(message) {
  console.log(`[set-up] ${message}`);
}

function fail(message) {
  console.error(`[set-up] ${message}`);
  process.exit(1);
}
