import { assert } from 'chai';
import { describeAnchor } from '../../../../src/annotations/anchoring/describeAnchor';

describe('annotations/anchoring/describeAnchor', () => {
  it('keeps the words and 32 code units on either side', () => {
    const text = `${'a'.repeat(40)}Kerimov${'b'.repeat(40)}`;
    assert.deepEqual(describeAnchor(text, { start: 40, end: 47 }), {
      start: 40,
      end: 47,
      exact: 'Kerimov',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('has less where the text ends', () => {
    const { prefix, exact, suffix } = describeAnchor('Ada Lind.', { start: 0, end: 8 });
    assert.deepEqual([prefix, exact, suffix], ['', 'Ada Lind', '.']);
  });

  it('does not split a surrogate pair', () => {
    const dove = '\u{1F54A}';
    const text = `${dove}${'a'.repeat(31)}Lind${'b'.repeat(31)}${dove}`;
    const { prefix, suffix } = describeAnchor(text, { start: 33, end: 37 });
    assert.deepEqual([prefix, suffix], ['a'.repeat(31), 'b'.repeat(31)]);
  });
});
