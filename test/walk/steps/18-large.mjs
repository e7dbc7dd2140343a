import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const title = 'a large text is read on demand, shows that it is read, and can be stopped';

export async function run(workbench) {
  const { page, samples } = workbench;
  const article = readFileSync(join(samples, 'agency-report.txt'), 'utf8');
  writeFileSync(join(samples, 'large.txt'), `${article}\n\n`.repeat(Math.ceil(6_000_000 / article.length)));
  await workbench.open('large.txt');
  await page.locator('.welcome-view', { hasText: 'larger than what is analysed' }).first().waitFor({ timeout: 60_000 });
  await workbench.command('Communiqué: Analyse This Text');
  const progress = page.locator('.notifications-toasts .notification-list-item', { hasText: 'reading the text' });
  await progress.waitFor();
  await workbench.picture('18-large-reading');
  await progress.locator('.monaco-button', { hasText: 'Cancel' }).click();
  await page.locator('.welcome-view', { hasText: 'This text is left alone' }).first().waitFor();
  await workbench.command('View: Revert and Close Editor');
}
