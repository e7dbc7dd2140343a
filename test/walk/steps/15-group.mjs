export const title = 'commitments are grouped as one chooses';

export async function run(workbench) {
  for (const [choice, heading] of [
    ['How firmly', 'Intended'],
    ['Who committed', 'speaker of the parliament'],
  ]) {
    await workbench.command('Communiqué: Group Commitments by…');
    await workbench.picks().filter({ hasText: choice }).first().click();
    await workbench.treeRows('Commitments').filter({ hasText: heading }).first().waitFor();
  }
}
