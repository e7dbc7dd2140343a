import { assert } from 'chai';
import { decodeText } from '../../../src/cli/decodeText';

const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

describe('decodeText', () => {
  for (const [name, content, length] of [
    ['an empty file', '', 0],
    ['a byte-order mark', '\ufeffHello.', 6],
    ['mixed line ends, mostly LF', 'a\nb\r\nc\n', 6],
    ['mixed line ends, mostly CR LF', 'a\r\nb\r\nc\n', 9],
    ['CR LF throughout', 'a\r\nb\r\n', 6],
    ['UTF-16 with a byte-order mark', Buffer.from('\ufeffHello.', 'utf16le'), 6],
    ['bytes that are no UTF-8', new Uint8Array([72, 105, 0xff, 0xfe, 46]), 5],
  ] as const)
    it(`reads ${name} as the editor does`, () => {
      assert.lengthOf(decodeText(bytes(content)), length);
    });

  it('refuses bytes with a NUL', () => {
    assert.throws(() => decodeText(bytes('PK\u0003\0')), 'binary');
  });
});
