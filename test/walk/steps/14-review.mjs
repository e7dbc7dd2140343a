import { expect } from '../workbench.mjs';

export const title = 'a review decides by single keys, which write nothing into the text';

export async function run(workbench) {
  const { page } = workbench;
  await workbench.markOf('Rashid Meredov');
  await workbench.click('Rashid Meredov');
  await workbench.command('Communiqué: Review');
  const left = page.locator('.statusbar-item', { hasText: / left · / });
  await left.waitFor();
  const count = async () => Number(/(\d+) left/.exec(await left.first().innerText())[1]);
  const before = await count();
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await page.keyboard.press('a');
  await page.locator('.statusbar-item', { hasText: `${before - 1} left · ` }).waitFor();
  await page.keyboard.press('u');
  await page.locator('.statusbar-item', { hasText: `${before} left · ` }).waitFor();
  expect((await page.locator('.tab.dirty').count()) === 0, 'a key of the review was typed into the text');
  await page.keyboard.press('Escape');
  await left.first().waitFor({ state: 'hidden' });
}
