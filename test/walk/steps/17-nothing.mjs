export const title = 'an analysis that finds nothing says why';

export async function run(workbench) {
  const { page } = workbench;
  await workbench.command('File: New Untitled Text File');
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  await workbench.command('Communiqué: Analyse This Text');
  await workbench.message('the text is empty').waitFor();
  await page.locator('.pane-body .message, .welcome-view', { hasText: 'This text is empty' }).first().waitFor();
  await workbench.command('Notifications: Clear All Notifications');
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.type('Buy milk and eggs.');
  await workbench.command('Communiqué: Analyse This Text');
  await workbench.message('Nothing was found').waitFor();
  await workbench.command('Notifications: Clear All Notifications');
  await workbench.command('View: Revert and Close Editor');
}
