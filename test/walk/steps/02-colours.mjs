import { expect } from '../workbench.mjs';

export const title = 'names, titles and bodies are coloured';
export const smoke = true;

export async function run(workbench) {
  const name = workbench.words('Rashid Meredov');
  await name.waitFor({ timeout: 60_000 });
  const colour = (element) => getComputedStyle(element).color;
  const plain = await workbench.line('The discussions underscored').locator('span span').first().evaluate(colour);
  const [person, title, body] = await Promise.all(
    ['Rashid Meredov', 'Minister of Foreign Affairs', 'Turkmen Foreign Ministry'].map((words) => workbench.words(words).evaluate(colour)),
  );
  expect(person !== plain, `the name has the plain text's colour ${plain}`);
  expect(new Set([person, title, body, plain]).size === 4, `colours are not told apart: ${[person, title, body, plain].join(', ')}`);
}
