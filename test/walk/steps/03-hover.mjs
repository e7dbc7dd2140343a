export const title = 'a hover over a name says who it is';
export const smoke = true;

export async function run(workbench) {
  await workbench.hover(workbench.words('Rashid Meredov'), 'Minister of Foreign Affairs');
}
