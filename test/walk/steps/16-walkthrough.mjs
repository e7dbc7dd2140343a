export const title = 'the walkthrough opens, and its button opens an article';

export async function run(workbench) {
  await workbench.command('Welcome: Open Walkthrough…');
  await workbench.picks().filter({ hasText: 'Communiqué' }).first().click();
  await workbench.page.locator('.getting-started', { hasText: 'Get Started with Communiqué' }).waitFor();
  await workbench.page.locator('.getting-started .monaco-button', { hasText: 'Open Sample Article' }).click();
  await workbench.page.locator('.tab', { hasText: 'Untitled' }).first().waitFor();
}
