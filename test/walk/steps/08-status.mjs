import { expect } from '../workbench.mjs';

export const title = 'the language status says what was found';

export async function run(workbench) {
  const { page } = workbench;
  await page.locator('#status\\.languageStatus').hover();
  const status = page.locator('.hover-language-status').first();
  await status.waitFor();
  const text = (await status.innerText()).replaceAll('\u00a0', ' ');
  expect(/\d+ meetings?, \d+ commitments?/.test(text), `the status says: ${text}`);
  await page.keyboard.press('Escape');
}
