import { expect } from '../workbench.mjs';

export const title = 'the panel follows the cursor without taking the focus';

export async function run(workbench) {
  await workbench.line('speaker of the parliament').click({ position: { x: 40, y: 8 } });
  await workbench.words('Endo Toshiaki').click();
  const selected = workbench.page.locator('.pane .monaco-list-row.selected', { hasText: 'Endo Toshiaki' });
  await selected.first().waitFor();
  const inEditor = await workbench.page.evaluate(() => Boolean(document.activeElement?.closest('.monaco-editor')));
  expect(inEditor, 'the editor lost the focus');
}
