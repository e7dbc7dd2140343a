import { assert } from 'chai';
import { canonicalChange } from '../../../../src/annotations/anchoring/canonicalChange';
import { canonicalText } from '../../../../src/annotations/anchoring/canonicalText';

describe('annotations/anchoring/canonicalChange', () => {
  it('counts line ends as one code unit, in what was and in what is put in', () => {
    const before = canonicalText('one\r\ntwo\r\nthree');
    assert.deepEqual(canonicalChange({ start: 5, removed: 5, text: 'a\r\nb\r\n' }, before), { start: 4, removed: 4, text: 'a\nb\n' });
  });

  it('is no change of the words where only the line ends are others', () => {
    const before = canonicalText('one\r\ntwo');
    assert.deepEqual(canonicalChange({ start: 0, removed: 8, text: 'one\ntwo' }, before), { start: 0, removed: 7, text: 'one\ntwo' });
  });
});
