import { expect } from '../workbench.mjs';

export const title = 'the filter narrows the panel as one types; Escape puts it back';

export async function run(workbench) {
  const rows = workbench.treeRows("Who's who");
  const all = await rows.count();
  await workbench.command('Communiqué: Filter Panel…');
  await workbench.page.locator('.quick-input-title', { hasText: 'Filter' }).waitFor();
  await workbench.quickInput().fill('endo');
  const message = workbench.page.locator('.pane .message', { hasText: 'Filter: “endo”' });
  await message.first().waitFor();
  expect((await rows.count()) < all, 'nothing was filtered out');
  await workbench.page.keyboard.press('Escape');
  await message.first().waitFor({ state: 'hidden' });
}
