import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foreignParts } from '../foreignParts.mjs';
import { writeHostileFiles } from '../hostileFiles.mjs';
import { SURFACES } from '../hostileSurfaces.mjs';
import { HOST, HOSTILE, markOf, shown } from '../hostileTexts.mjs';
import { expect } from '../workbench.mjs';

export const title = 'hostile words stay words on every surface: no element, no script, no command, no request';

export async function run(workbench) {
  const { page, samples } = workbench;
  writeHostileFiles(samples);
  mkdirSync(join(samples, '.vscode'), { recursive: true });
  // VS Code makes links of addresses in any text by itself
  writeFileSync(join(samples, '.vscode/settings.json'), '{ "editor.links": false }');
  const context = page.context();
  const sent = [];
  const listen = (request) => sent.push(request.url());
  context.on('request', listen);
  await page.evaluate(() => (window.hostile = () => (window.hostileRan = true)));
  const size = page.viewportSize();
  // tall enough for every line of the panel
  await page.setViewportSize({ width: 1400, height: 2200 });
  const wrong = [];
  const check = async (where, show, seen = page) => {
    try {
      await show();
    } catch (error) {
      wrong.push(`${where}: ${error.message}`);
      await workbench.picture(`19-hostile-${Object.keys(SURFACES).indexOf(where)}`);
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
    }
    for (const part of await foreignParts(seen)) wrong.push(`${where}: ${part}`);
  };
  await workbench.open('kestrel00');
  await workbench.activityIcon('Communiqué').waitFor();
  await workbench.command('Communiqué: Show Panel');
  await workbench
    .treeRows("Who's who")
    .filter({ hasText: markOf(HOSTILE[0]) })
    .first()
    .waitFor();
  for (const [where, show] of Object.entries(SURFACES)) await check(where, () => show(workbench));
  const exported = await context.browser().newPage();
  exported.on('request', listen);
  await check('the web page', () => showWebPage(workbench, exported), exported);
  await exported.close();
  expect(await page.locator('.part.sidebar').isVisible(), 'a command of the text has run');
  context.off('request', listen);
  await page.setViewportSize(size);
  await workbench.command('View: Revert and Close Editor');
  wrong.push(...sent.filter((url) => url.includes(HOST)).map((url) => `a request to ${url}`));
  expect(wrong.length === 0, [...new Set(wrong)].join('\n'));
}

/** Exports the web page through the dialog and opens it, as a colleague would. */
async function showWebPage(workbench, exported) {
  const file = join(workbench.samples, 'hostile $(squirrel).html');
  await workbench.command('Communiqué: Export Analysis…');
  await workbench.quickInput().fill('web page');
  await workbench.picks().filter({ hasText: 'Web page' }).click();
  await workbench.chooseFile('Export Analysis', file);
  await workbench.page.locator('.statusbar-item', { hasText: '$(squirrel).html written' }).waitFor();
  await exported.addInitScript(() => (window.hostile = () => (window.hostileRan = true)));
  await exported.goto(pathToFileURL(file).href);
  // what no page may hold is shown by a sign of its own
  const text = shown((await exported.locator('body').innerText()).replaceAll('\ufffd', ''));
  for (const words of HOSTILE) expect(text.includes(shown(words).slice(0, 80)), `“${words}” is not shown as it is: ${text.slice(0, 500)}`);
}
