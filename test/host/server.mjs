// A real VS Code, served to a browser on this machine alone.
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SETTINGS = {
  'chat.disableAIFeatures': true, // no chat panel, no agent process
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'window.autoDetectColorScheme': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
};
const READY = /Web UI available at http:\/\/localhost:(\d+)/;

/**
 * Starts the server of an installed host and waits until it listens.
 * @param options.development lets the page's address name an extension under development and its tests; no toasts are shown then
 * @param options.trust asks for Workspace Trust as VS Code does by default
 */
export async function startServer(
  host,
  { userDataDir, extensionsDir, development = false, trust = false, settings = {}, env = {}, port = 0 } = {},
) {
  const own = mkdtempSync(join(tmpdir(), 'communique-host-'));
  userDataDir = resolve(userDataDir ?? join(own, 'data'));
  extensionsDir = resolve(extensionsDir ?? join(own, 'extensions'));
  mkdirSync(extensionsDir, { recursive: true });
  writeSettings(join(userDataDir, 'User'), settings);
  const token = randomUUID(); // no other page or user of this machine can talk to the server
  const child = spawn(host.node, serverArguments(host, { own, userDataDir, extensionsDir, development, trust, token, port }), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env }, // no marketplace: nothing is asked of the network
  });
  const kill = (signal) => {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // it is gone already
    }
  };
  const clean = () => rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const onExit = () => {
    kill('SIGKILL');
    clean();
  };
  process.once('exit', onExit);
  const listening = await new Promise((done, failed) => {
    let text = '';
    const timer = setTimeout(() => failed(new Error(`VS Code's server did not start in 60 s\n${text}`)), 60_000);
    const read = (data) => {
      text = (text + data).slice(-100_000);
      const found = READY.exec(text);
      if (!found) return;
      clearTimeout(timer);
      done(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`VS Code's server ended with ${code}\n${text}`)));
  });
  return {
    token,
    authority: `127.0.0.1:${listening}`,
    extensionsDir,
    userDataDir,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((done) => child.once('exit', done));
        kill('SIGTERM');
        await Promise.race([gone, new Promise((done) => setTimeout(done, 3000))]);
      }
      kill('SIGKILL');
      process.removeListener('exit', onExit);
      clean();
    },
  };
}

function serverArguments(host, { own, userDataDir, extensionsDir, development, trust, token, port }) {
  return [
    join(host.vscodeDir, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token, '--accept-server-license-terms'],
    ...['--server-data-dir', own, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    ...['--builtin-extensions-dir', host.builtinExtensionsDir, '--telemetry-level', 'off'],
    ...['--log', 'info'], // below, the extension host's console is not handed on
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(development ? ['--enable-smoke-test-driver'] : []), // without it a built workbench takes no extensionDevelopmentPath from its address
  ];
}

/** The host keeps the user's settings on the server, so that they can be given as a file. */
function writeSettings(folder, settings) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  const old = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  writeFileSync(file, JSON.stringify({ ...SETTINGS, ...old, ...settings }, null, 2));
}

/** Makes an extension under development look installed: a link, so that a rebuild and "Developer: Reload Window" are enough. */
export function linkExtension(extensionsDir, extensionPath) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extensionPath, 'package.json'), 'utf8'));
  mkdirSync(extensionsDir, { recursive: true });
  const link = join(extensionsDir, `${publisher}.${name}-${version}`);
  rmSync(link, { force: true, recursive: true });
  rmSync(join(extensionsDir, 'extensions.json'), { force: true });
  symlinkSync(resolve(extensionPath), link, 'junction');
}

/** A file's address as the workbench in the browser knows it. */
export function remoteUri(server, path) {
  return `vscode-remote://${server.authority}${pathToFileURL(resolve(path)).pathname}`;
}

/** The workbench's address, with a folder and a file to open, and what else its payload may hold. */
export function workbenchUrl(server, { folder, file, payload = [] } = {}) {
  const url = new URL(`http://${server.authority}/`);
  if (folder) url.searchParams.set('folder', resolve(folder));
  else url.searchParams.set('ew', 'true');
  const entries = [['skipWelcome', 'true'], ...payload, ...(file ? [['openFile', remoteUri(server, file)]] : [])];
  url.searchParams.set('payload', JSON.stringify(entries));
  url.searchParams.set('tkn', server.token);
  return url.href;
}
