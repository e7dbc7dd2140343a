import { assert } from 'chai';
import fc from 'fast-check';
import { codePoints } from '../../../src/annotations/codePoints';

describe('codePoints', () => {
  it('counts a character outside the basic plane once, and its middle as its beginning', () => {
    const { ofUnits, toUnits } = codePoints('a😀b');
    assert.deepEqual([0, 1, 2, 3, 4].map(ofUnits), [0, 1, 1, 2, 3]);
    assert.deepEqual([0, 1, 2, 3].map(toUnits), [0, 1, 3, 4]);
  });

  it('agrees with the string iterator, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ofUnits, toUnits } = codePoints(text);
        let units = 0;
        for (const [count, character] of Array.from(text).entries()) {
          assert.equal(ofUnits(units), count);
          assert.equal(toUnits(count), units);
          units += character.length;
        }
        assert.equal(toUnits(Array.from(text).length), units);
      }),
    );
  });
});
