import { expect } from '../workbench.mjs';

export const title = 'names, offices, bodies, countries and dates are marked, each in its own way';
export const smoke = true;

const WORDS = [
  'Rashid Meredov',
  'Minister of Foreign Affairs',
  'Turkmen Foreign Ministry',
  'Endo Toshiaki',
  'January 23',
  'held a pivotal meeting',
];

export async function run(workbench) {
  const marks = [];
  for (const words of WORDS) marks.push(await workbench.markOf(words));
  const [person, office, body, other, date, meeting] = marks;
  expect(person === other, `two people are marked in two ways: ${person}, ${other}`);
  const kinds = [person, office, body, date, meeting];
  const colours = kinds.map((mark) => mark.slice(0, mark.indexOf(')')));
  expect(new Set(colours).size === kinds.length, `kinds are not told apart by colour: ${kinds.join(', ')}`);
  const lines = kinds.map((mark) => mark.slice(mark.indexOf(')') + 1));
  expect(new Set(lines).size >= 4, `kinds are not told apart without colour: ${lines.join(', ')}`);
}
