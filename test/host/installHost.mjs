// Installs a real VS Code (server and web workbench) from the npm package code-server, for machines that cannot download the desktop.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './root.mjs';

const CODE_SERVER = '4.139.1';
/** VS Code 1.139's server needs Node 22.15 (`module.registerHooks`); an older Node gets this one from npm. */
const NODE = '24.21.0';
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;
const [major, minor] = process.versions.node.split('.').map(Number);
const OWN_NODE = major > 22 || (major === 22 && minor >= 15);

/** The built-in extensions that a plain-text extension meets: themes, Markdown's grammar and its preview. */
const BUILTIN = ['theme-defaults', 'theme-seti', 'theme-modern-icons', 'markdown-basics', 'markdown-language-features'];
/** Parts that are never loaded with `chat.disableAIFeatures`. (The folder of extensions must stay: the workbench has a list of them.) */
const UNUSED = [
  'extensions/copilot',
  'extensions/microsoft-authentication',
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
];

/** Stands in for a native module that would need a C++ compiler: appends to the same log files. */
const SPDLOG = `const fs = require('fs');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    names.forEach((name, level) => {
      this[name] = (message) => {
        if (level < this.level) return;
        try { fs.appendFileSync(file, new Date().toISOString() + ' [' + name + '] ' + message + '\\n'); } catch {}
      };
    });
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`;

/** Where the host is kept: outside the tracked files. */
export const HOST_DIR = resolve(process.env.VSCODE_HOST_DIR ?? join(ROOT, '.vscode-host'));

/**
 * Installs the host once; a stamp makes further calls free.
 * Gives the paths of VS Code, of the Node that runs it and of its built-in extensions.
 */
export function installHost(dir = HOST_DIR) {
  const paths = {
    vscodeDir: join(dir, 'node_modules/code-server/lib/vscode'),
    builtinExtensionsDir: join(dir, 'builtin'),
    node: OWN_NODE ? process.execPath : join(dir, 'node_modules', NODE_PACKAGE, 'bin/node'),
  };
  const stamp = join(dir, 'host.json');
  const wanted = JSON.stringify({ CODE_SERVER, NODE: OWN_NODE ? 'own' : NODE, BUILTIN });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return paths;

  const start = Date.now();
  const say = (message) => console.log(`[host] ${message}`);
  mkdirSync(dir, { recursive: true });
  rmSync(stamp, { force: true });
  if (!existsSync(join(dir, 'whole')) || !existsSync(paths.vscodeDir) || !existsSync(paths.node)) {
    say(`installing VS Code (code-server ${CODE_SERVER})${OWN_NODE ? '' : ` and Node ${NODE}`} from npm into ${dir}`);
    const dependencies = { 'code-server': CODE_SERVER, ...(OWN_NODE ? {} : { [NODE_PACKAGE]: NODE }) };
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'vscode-host', private: true, dependencies }));
    install(dir);
    say("now VS Code's own dependencies");
    install(paths.vscodeDir);
    writeFileSync(join(paths.vscodeDir, 'node_modules/@vscode/spdlog/index.js'), SPDLOG);
    writeFileSync(join(paths.vscodeDir, 'node_modules/@vscode/native-watchdog/index.js'), 'exports.start = () => {};\n');
    for (const part of UNUSED) rmSync(join(paths.vscodeDir, part), { recursive: true, force: true });
    writeFileSync(join(dir, 'whole'), '');
  }
  rmSync(paths.builtinExtensionsDir, { recursive: true, force: true });
  for (const name of BUILTIN)
    cpSync(join(paths.vscodeDir, 'extensions', name), join(paths.builtinExtensionsDir, name), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`done in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return paths;
}

/** Without install scripts: they want a compiler, and VS Code runs without what they build. One retry, since the network may fail. */
function install(cwd) {
  const windows = process.platform === 'win32';
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm hands its settings to what it runs; these must not decide about the host's packages
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(?:config_local_prefix|package_|lifecycle_)/.test(key)),
  );
  const run = () =>
    execFileSync(windows ? 'npm.cmd' : 'npm', args, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
      env: { ...env, npm_config_engine_strict: 'false' },
    });
  try {
    run();
  } catch (error) {
    if (error.signal || error.status === 130) throw error; // Ctrl+C
    run();
  }
}
