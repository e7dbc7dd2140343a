import { expect } from '../workbench.mjs';

export const title = 'the panel follows the cursor without taking the focus';

export async function run(workbench) {
  await workbench.page.keyboard.press('Escape');
  await workbench.click('held a pivotal meeting');
  const selected = (words) => workbench.page.locator('.pane .monaco-list-row.selected', { hasText: words }).first().waitFor();
  await selected('Japanese deputies');
  await workbench.click('Endo Toshiaki');
  await selected('Endo Toshiaki');
  const inEditor = await workbench.page.evaluate(() => Boolean(document.activeElement?.closest('.monaco-editor')));
  expect(inEditor, 'the editor lost the focus');
}
