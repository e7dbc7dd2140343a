import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../workbench.mjs';

export const title = 'decisions are offered to a text that is saved under another name';

export async function run(workbench) {
  const { page, samples } = workbench;
  const sidecar = (name) => join(samples, `${name}.communique.jsonl`);
  copyFileSync(join(samples, 'agency-report.txt'), join(samples, 'first-name.txt'));
  await workbench.open('first-name.txt');
  await workbench.markOf('Silvio Recalde');
  await workbench.click('Silvio Recalde');
  await workbench.command('Communiqué: Accept');
  await page.locator('.statusbar-item', { hasText: 'Accept “Silvio Recalde”' }).waitFor();
  await workbench.command('File: Save As...');
  await workbench.chooseFile('Save As', join(samples, 'second-name.txt'));
  await page.locator('.tab.active', { hasText: 'second-name.txt' }).waitFor();
  await workbench.message('first-name.txt').waitFor();
  expect(!existsSync(sidecar('second-name.txt')), 'taken along before it was asked for');
  await page.locator('.notifications-toasts .monaco-button', { hasText: 'Take Them Along' }).click();
  await page
    .locator('.pane .message', { hasText: /^1 of \d+ decided/ })
    .first()
    .waitFor();
  const words = (name) => readFileSync(sidecar(name), 'utf8');
  expect(words('second-name.txt').includes('Silvio Recalde'), 'the decision is not with the new text');
  expect(words('first-name.txt').includes('Silvio Recalde'), 'the decision is gone from the old text');
  await workbench.command('View: Close Editor');
}
