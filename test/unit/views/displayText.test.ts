import { assert } from 'chai';
import { displayText } from '../../../src/views/displayText';

describe('displayText', () => {
  it('makes one line of several', () => assert.equal(displayText(' a\r\n\tb  c '), 'a b c'));
  it('drops marks that turn the direction of writing, and controls', () =>
    assert.equal(displayText('a\u202eb\u2066c\u0000d\u200be'), 'abcde'));
  it('cuts what is too long', () => assert.equal(displayText('abcdefgh', 5), 'abcd…'));
  it('keeps what is short', () => assert.equal(displayText('José Muñoz 😀'), 'José Muñoz 😀'));
});
