import { expect } from '../workbench.mjs';

export const title = 'an item’s tooltip has the sentence, the definition and the rule';

export async function run(workbench) {
  const row = workbench.treeRows("Who's who").filter({ hasText: 'Rashid Meredov' }).first();
  const card = await workbench.rest(() => row.boundingBox(), 'Rule:');
  const words = (await card.innerText()).replaceAll('\u00a0', ' ');
  for (const part of ['held a pivotal meeting', 'A person: a named human']) expect(words.includes(part), `“${part}” is not in ${words}`);
  await workbench.page.keyboard.press('Escape');
}
