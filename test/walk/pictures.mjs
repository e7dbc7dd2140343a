// Makes the pictures of the walkthrough (media/walkthrough) and of the readme (media/readme) from the running product:
// `node esbuild.mjs desktop web thread && node test/walk/pictures.mjs`. Look at them before they are committed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../host/endOnSignal.mjs';
import { installHost } from '../host/installHost.mjs';
import { launchBrowser } from '../host/launchBrowser.mjs';
import { ROOT } from '../host/root.mjs';
import { linkExtension, startServer, workbenchUrl } from '../host/server.mjs';
import { Workbench } from './workbench.mjs';

const WIDTH = 1120;
const HEIGHT = 720;
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern' };
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};
const PART = { width: 620, height: 480 };

for (const folder of ['walkthrough', 'readme']) mkdirSync(join(ROOT, 'media', folder), { recursive: true });

async function take(tag, theme) {
  const extensionsDir = mkdtempSync(join(tmpdir(), 'communique-pictures-'));
  linkExtension(extensionsDir, ROOT);
  const server = await startServer(installHost(), { extensionsDir, settings: { ...SETTINGS, 'workbench.colorTheme': theme } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    const workbench = new Workbench(page, tmpdir());
    const picture = async (name, x, y, size = PART) => {
      await page.mouse.move(WIDTH / 2, HEIGHT - 4);
      await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
      // what fades in must have done so
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))));
      await page.screenshot({ path: join(ROOT, 'media', `${name}.png`), clip: { x, y, ...size }, animations: 'disabled' });
    };
    const samples = join(ROOT, 'media/samples');
    await page.goto(workbenchUrl(server, { folder: samples, file: join(samples, 'agency-report.txt') }), { waitUntil: 'commit' });
    await workbench.ready('PANAMA CITY');
    await workbench.activityIcon('Communiqué').click();
    await workbench.treeRows("Who's who").first().waitFor();
    await workbench.markOf('Silvio Recalde');
    if (tag === 'dark') await picture('readme/overview', 0, 0, { width: WIDTH, height: HEIGHT });
    await picture(`walkthrough/panel-${tag}`, 0, 0);
    await page.keyboard.press('Control+b');
    await workbench.treeRows("Who's who").first().waitFor({ state: 'hidden' });
    await workbench.markOf('Silvio Recalde');
    await picture(`walkthrough/open-${tag}`, 45, 0);
    if (tag === 'dark') {
      await workbench.hover('Silvio Recalde', 'Rule');
      const box = await workbench.boxOf('Silvio Recalde');
      await page.screenshot({ path: join(ROOT, 'media/readme/card.png'), clip: { x: 45, y: box.y - 60, width: 1000, height: 300 } });
      await page.keyboard.press('Escape');
    }
    const ask = async (name, command, shown, row = null) => {
      await workbench.command(`Communiqué: ${command}`);
      await page.locator('.quick-input-title', { hasText: shown }).waitFor();
      if (row) await workbench.picks().filter({ hasText: row }).first().waitFor();
      await picture(`walkthrough/${name}-${tag}`, 250, 0);
      await page.keyboard.press('Escape');
    };
    await workbench.click('Silvio Recalde');
    await ask('hover', 'Explain What Is at the Cursor', 'What Is Here', 'Person: Silvio Recalde');
    await ask('go', 'Go to Commitment…', 'Go to Commitment');
    await ask('date', 'Set Date of This Text…', 'Date of This');
    await workbench.command('Communiqué: Write Briefing Note');
    await workbench.line('# Briefing note').waitFor();
    await picture(`walkthrough/write-${tag}`, 500, 0);
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
    rmSync(extensionsDir, { recursive: true, force: true });
  }
}

for (const [tag, theme] of Object.entries(THEMES)) await take(tag, theme);
process.exit();
