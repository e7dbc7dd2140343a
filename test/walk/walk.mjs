// Walks through the running product like a person, in a real browser. Every file of steps/ is one test, in the order of their names:
//   export const title = 'what a person sees'; export const smoke = true; export async function run(workbench) { … }
// With --installed only the steps marked `smoke`, on the package that test/host/package.mjs has installed. `node test/walk/walk.mjs 01 19` runs only these.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import '../host/endOnSignal.mjs';
import { installHost } from '../host/installHost.mjs';
import { launchBrowser } from '../host/launchBrowser.mjs';
import { ROOT } from '../host/root.mjs';
import { linkExtension, startServer, workbenchUrl } from '../host/server.mjs';
import { Workbench } from './workbench.mjs';

const SAMPLE = 'turkmenistan-japan.txt';
const installed = process.argv.includes('--installed');
const work = join(ROOT, 'dist/test', installed ? 'smoke' : 'walk');
const shots = join(ROOT, 'dist/screens', installed ? 'smoke' : 'walk');
for (const folder of [work, shots]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
// steps may write: they get a copy of the samples
const samples = join(work, 'samples');
cpSync(join(ROOT, 'media/samples'), samples, { recursive: true });

const files = readdirSync(join(ROOT, 'test/walk/steps')).filter((file) => file.endsWith('.mjs'));
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = only.length > 0 ? files.filter((file) => only.some((start) => file.startsWith(start))) : files;
const steps = [];
for (const file of wanted.sort()) steps.push({ file, ...(await import(`./steps/${file}`)) });
const chosen = installed ? steps.filter(({ smoke }) => smoke) : steps;

const extensionsDir = installed ? join(ROOT, 'dist/test/installed') : join(work, 'extensions');
if (!installed) linkExtension(extensionsDir, ROOT);
const server = await startServer(installHost(), { extensionsDir, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' } });
const browser = await launchBrowser();
let failed = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const workbench = new Workbench(page, shots, samples);
  await page.goto(workbenchUrl(server, { folder: samples, file: join(samples, SAMPLE) }), { waitUntil: 'commit' });
  for (const { file, title, run } of chosen) {
    const name = file.replace('.mjs', '');
    try {
      await run(workbench);
      console.log(`  ✔ ${title}`);
      await workbench.picture(name);
    } catch (error) {
      failed++;
      console.error(`  ✘ ${title}\n    ${error.message.replaceAll('\n', '\n    ')}`);
      await workbench.picture(`${name}-failed`).catch(() => {});
    }
  }
} finally {
  await browser.close().catch(() => {});
  await server.stop();
}
console.log(`COUNTS ${JSON.stringify({ passed: chosen.length - failed, failed })}`);
process.exit(failed > 0 ? 1 : 0);
