import { expect } from '../workbench.mjs';

export const title = 'a card says whom plural words stand for';

export async function run(workbench) {
  const card = await workbench.hover('both nations', 'Stands for');
  const text = (await card.innerText()).replaceAll('\u00a0', ' ');
  expect(text.includes('Why:'), `the card does not say why: ${text}`);
}
