export const title = 'the sample opens, and the activity bar has the product';
export const smoke = true;

export async function run(workbench) {
  await workbench.ready('Rashid Meredov');
  await workbench.activityIcon('Communiqué').waitFor({ timeout: 60_000 });
}
