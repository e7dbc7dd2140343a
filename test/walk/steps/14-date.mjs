export const title = 'the date of the text is asked for, checked, and taken';

export async function run(workbench) {
  await workbench.command('Communiqué: Set Date of This Text…');
  await workbench.page.locator('.quick-input-title', { hasText: 'Date of This Document' }).waitFor();
  await workbench.quickInput().fill('2024-02-30');
  await workbench.page.locator('.quick-input-message', { hasText: 'YYYY-MM-DD' }).waitFor();
  await workbench.quickInput().fill('2024-01-24');
  await workbench.page.keyboard.press('Enter');
  await workbench.treeRows('Meetings').filter({ hasText: '23 Jan 2024' }).first().waitFor();
}
