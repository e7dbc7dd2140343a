import { assert } from 'chai';
import { extract } from '../../../../../src/extraction/extract';

const countryOf = (text: string, name: string): string | null | undefined => extract(text).entities.find((e) => e.name === name)?.country;

describe('person.delegation-leader', () => {
  for (const [text, country] of [
    ['Norwegian deputies led by Ada Lind arrived in Rome on Monday.', 'NOR'],
    ['He met Chilean officials headed by Ada Lind in Rome.', 'CHL'],
    ['Kenyan lawmakers led by Senator Ada Lind visited Rome.', 'KEN'],
  ] as const)
    it(`${text} gives ${country}`, () => {
      assert.equal(countryOf(text, 'Ada Lind'), country);
    });
  for (const text of [
    'Norwegian deputies met Ada Lind in Rome.',
    'A group led by Ada Lind arrived in Rome.',
    'Norwegian deputies left. The talks were led by Ada Lind in Rome.',
  ])
    it(`${text} gives no country`, () => {
      assert.isNull(countryOf(text, 'Ada Lind'));
    });
});
