export const title = 'explain at the cursor names the rule, and what would change the answer';

export async function run(workbench) {
  await workbench.click('Rashid Meredov');
  await workbench.command('Communiqué: Explain What Is at the Cursor');
  await workbench.picks().filter({ hasText: 'Person: Rashid Meredov' }).filter({ hasText: 'person.' }).first().waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.click('slated to visit Tokyo');
  await workbench.command('Communiqué: Explain What Is at the Cursor');
  // the list shows as many rows as there is room for: the filter brings up the rest
  await workbench.quickInput().fill('would read');
  await workbench.picks().filter({ hasText: 'With “' }).filter({ hasText: 'would read' }).first().waitFor();
  await workbench.picture('11-explain-open');
  await workbench.page.keyboard.press('Escape');
}
