import { expect } from '../workbench.mjs';

export const title = 'the walkthrough opens with its picture';

export async function run(workbench) {
  await workbench.command('Welcome: Open Walkthrough');
  await workbench.picks().filter({ hasText: 'Communiqué' }).first().click();
  const page = workbench.page.locator('.gettingStartedContainer', { hasText: 'Get Started with Communiqué' });
  await page.waitFor();
  const picture = page.locator('img[src*="media/walkthrough"]').first();
  await picture.waitFor({ state: 'attached' });
  expect(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)), 'the picture does not load');
}
