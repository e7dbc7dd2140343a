import { assert } from 'chai';
import fc from 'fast-check';
import { substringPlaces } from '../../../../src/annotations/anchoring/substringPlaces';
import { TextIndex } from '../../../../src/annotations/anchoring/textIndex';

describe('annotations/anchoring/substringPlaces', () => {
  it('finds every place of any piece of a text, also of parts of words and overlapping ones', () => {
    const pieces = fc.array(fc.constantFrom('Lind', 'in', 'ana', 'nan', ' ', '\n', '.', '’', '会', '\u{1F54A}', 'e\u0301'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.integer({ min: 1, max: 12 }), (parts, at, length) => {
        const text = parts.join('');
        const start = at % text.length;
        const exact = text.slice(start, start + length);
        const places: number[] = [];
        for (let place = text.indexOf(exact); place >= 0; place = text.indexOf(exact, place + 1)) places.push(place);
        assert.deepEqual(substringPlaces(exact, new TextIndex(text)), exact.trim() === '' ? [] : places);
      }),
      { numRuns: 2_000 },
    );
  });
});
