import { expect } from '../workbench.mjs';

export const title = 'the side panel lists meetings, commitments and who is who';
export const smoke = true;

export async function run(workbench) {
  await workbench.page.keyboard.press('Escape');
  await workbench.activityIcon('Communiqué').click();
  for (const view of ['Meetings', 'Commitments', "Who's who"]) {
    const rows = workbench.treeRows(view);
    await rows.first().waitFor();
    expect((await rows.count()) > 0, `${view} is empty`);
  }
}
