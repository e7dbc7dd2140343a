export const title = 'a briefing note opens beside the text, and the panel stays with the text';

export async function run(workbench) {
  await workbench.command('Communiqué: Write Briefing Note');
  await workbench.line('# Briefing note').waitFor();
  await workbench.treeRows("Who's who").filter({ hasText: 'Rashid Meredov' }).first().waitFor();
  await workbench.command('View: Revert and Close Editor');
  await workbench.line('# Briefing note').waitFor({ state: 'detached' });
}
