import { expect } from '../workbench.mjs';

export const title = 'go to a meeting: a list with sentences, and a jump';
export const smoke = true;

export async function run(workbench) {
  await workbench.command('Communiqué: Go to Meeting…');
  await workbench.page.locator('.quick-input-title', { hasText: 'Go to Meeting' }).waitFor();
  const pick = workbench.picks().filter({ hasText: 'Tokyo' }).first();
  await pick.waitFor();
  expect((await pick.innerText()).includes('Plans were set in motion'), 'the sentence is not shown');
  await pick.click();
  await workbench.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
}
