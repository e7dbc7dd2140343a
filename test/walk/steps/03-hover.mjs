import { expect } from '../workbench.mjs';

export const title = 'a card says who a person is and why';
export const smoke = true;

export async function run(workbench) {
  const card = await workbench.hover('Rashid Meredov', 'Minister of Foreign Affairs');
  const text = (await card.innerText()).replaceAll('\u00a0', ' ');
  expect(text.includes('Rashid Meredov'), `the card has no name: ${text}`);
}
