export const title = 'the walkthrough opens with its steps';

export async function run(workbench) {
  await workbench.command('Welcome: Open Walkthrough');
  await workbench.picks().filter({ hasText: 'Communiqué' }).first().click();
  await workbench.page.locator('.gettingStartedContainer', { hasText: 'Get Started with Communiqué' }).waitFor();
  await workbench.page.locator('.gettingStartedContainer', { hasText: 'Read the side panel' }).waitFor();
}
