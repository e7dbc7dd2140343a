import { expect } from '../workbench.mjs';

export const title = 'the palette lists the commands under one category';

export async function run(workbench) {
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('F1');
  await workbench.quickInput().fill('>Communiqué: ');
  await workbench.picks().first().waitFor();
  const labels = await workbench.picks().allInnerTexts();
  expect(labels.filter((label) => label.includes('Communiqué: ')).length >= 5, `too few commands: ${labels.join(' | ')}`);
  await workbench.page.keyboard.press('Escape');
}
