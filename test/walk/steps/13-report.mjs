export const title = 'the report of what was not understood opens beside the text';

export async function run(workbench) {
  await workbench.command('Communiqué: Report What Was Not Understood');
  await workbench.line('# Not understood').waitFor();
  await workbench.command('View: Revert and Close Editor');
  await workbench.line('# Not understood').waitFor({ state: 'detached' });
}
