export const title = 'a click on a person in the panel selects the name in the text';
export const smoke = true;

export async function run(workbench) {
  await workbench.activityIcon('Communiqué').waitFor();
  await workbench.treeRows("Who's who").filter({ hasText: 'Rashid Meredov' }).first().click();
  await workbench.page.locator('.statusbar-item', { hasText: '14 selected' }).waitFor();
}
