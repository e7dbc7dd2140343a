import { expect } from '../workbench.mjs';

export const title = 'one command turns the marks off and on again';

export async function run(workbench) {
  const marks = workbench.page.locator('.editor-instance .view-overlays [class*="ced-"]');
  await workbench.markOf('Rashid Meredov');
  await workbench.command('Communiqué: Toggle Highlighting');
  await workbench.page.waitForFunction(() => !document.querySelector('.editor-instance .view-overlays [class*="ced-"]'));
  await workbench.command('Communiqué: Toggle Highlighting');
  await workbench.markOf('Rashid Meredov');
  expect((await marks.count()) > 0, 'no marks came back');
}
