import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './launchBrowser.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';

/** The workbench's own log comes the same way as the extension host's console; these lines are the workbench's. */
const NOISE =
  /^(Resolv(ing|ed) connection token|Creating a socket|\[(reconnection-grace-time|Service Worker|AgentHost|AccountPolicyGate|DefaultAccount|chat-stt)|Updating additional builtin|Ignoring fetching additional|Timed out waiting for authentication provider|No search provider registered|Creation of workbench contribution|.*ENOTFOUND)/;

/**
 * Runs the `run()` of extensionTestsPath inside VS Code's extension host and gives its exit code, 0 where all passed.
 * @param options.web runs the extension's `browser` bundle in the web worker extension host, else `main` in the Node one
 */
export async function runExtensionTests(
  host,
  {
    extensionDevelopmentPath,
    extensionTestsPath,
    folder,
    userDataDir,
    extensionsDir,
    env = {},
    timeout = 300_000,
    screenshot,
    web = false,
  },
) {
  const settings = web ? { 'remote.extensionKind': { [idOf(extensionDevelopmentPath)]: ['web'] } } : {};
  const server = await startServer(host, { userDataDir, extensionsDir, settings, development: true, env });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const result = outcome(page, timeout);
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, extensionDevelopmentPath)],
      ['extensionTestsPath', remoteUri(server, extensionTestsPath)],
      ['extensionEnvironment', JSON.stringify(env)],
      ['skipReleaseNotes', 'true'],
    ];
    await page.goto(workbenchUrl(server, { folder, payload }), { waitUntil: 'commit' });
    return await result.catch(async (error) => {
      console.error(String(error));
      if (screenshot) await page.screenshot({ path: screenshot }).catch(() => {});
      return 1;
    });
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
  }
}

/** The exit code that VS Code's test driver hands to the page; what the extension host prints is printed. */
function outcome(page, timeout) {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`the tests did not finish in ${timeout / 1000} s`)), timeout);
    const end = (settle) => (value) => {
      clearTimeout(timer);
      settle(value);
    };
    page.exposeFunction('codeAutomationLog', (type, args) => {
      if (!process.env.HOST_VERBOSE && NOISE.test(String(args[0]))) return;
      (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${format(...args)}\n`);
    });
    page.exposeFunction('codeAutomationExit', (code) => end(done)(Number(code)));
    page.once('crash', () => end(failed)(new Error('the page crashed')));
    page.once('close', () => end(failed)(new Error('the page was closed')));
  });
}

function idOf(extensionPath) {
  const { publisher, name } = JSON.parse(readFileSync(join(extensionPath, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}
