import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../host/root.mjs';

export const title = 'a large text is read on demand, shows that it is read, and can be stopped';

const samples = join(ROOT, 'dist/test/walk/samples');

export async function run(workbench) {
  const { page } = workbench;
  const article = readFileSync(join(samples, 'agency-report.txt'), 'utf8');
  writeFileSync(join(samples, 'large.txt'), `${article}\n\n`.repeat(Math.ceil(6_000_000 / article.length)));
  await page.keyboard.press('Control+p');
  await workbench.quickInput().fill('large.txt');
  await workbench.picks().filter({ hasText: 'large.txt' }).first().click();
  await page.locator('.tab.active', { hasText: 'large.txt' }).waitFor({ timeout: 60_000 });
  await page.locator('.welcome-view', { hasText: 'larger than what is analysed' }).first().waitFor({ timeout: 60_000 });
  await workbench.command('Communiqué: Analyse This Text');
  const progress = page.locator('.notifications-toasts .notification-list-item', { hasText: 'reading the text' });
  await progress.waitFor();
  await workbench.picture('18-large-reading');
  await progress.locator('.monaco-button', { hasText: 'Cancel' }).click();
  await page.locator('.welcome-view', { hasText: 'This text is left alone' }).first().waitFor();
  await workbench.command('View: Revert and Close Editor');
}
