import { assert } from 'chai';
import { breakLines } from '../../../src/views/breakLines';

describe('views/breakLines', () => {
  it('breaks at blanks and loses no word', () => {
    assert.deepEqual(breakLines('one two three', 7), ['one two', 'three']);
    assert.deepEqual(breakLines('inseparable it', 5), ['inseparable', 'it']);
    assert.isEmpty(breakLines('', 5));
  });
});
