import { assert } from 'chai';
import fc from 'fast-check';
import { canonicalText } from '../../../../src/annotations/anchoring/canonicalText';

const raw = fc.array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '\u{1F54A}'), { maxLength: 30 }).map((parts) => parts.join(''));

describe('annotations/anchoring/canonicalText', () => {
  it('drops a byte-order mark and has LF at every line end', () => {
    assert.equal(canonicalText('\uFEFFone\r\ntwo\rthree\n').text, 'one\ntwo\nthree\n');
  });

  it('gives an offset of either text in the other', () => {
    const { toCanonical, toEditor } = canonicalText('ab\r\ncd\r\nef');
    assert.deepEqual([0, 2, 3, 4, 8, 10].map(toCanonical), [0, 2, 2, 3, 6, 8]);
    assert.deepEqual([0, 2, 3, 6, 8].map(toEditor), [0, 2, 4, 8, 10]);
  });

  it('counts behind a byte-order mark', () => {
    const { toCanonical, toEditor } = canonicalText('\uFEFFab');
    assert.deepEqual([0, 1, 2, 3].map(toCanonical), [0, 0, 1, 2]);
    assert.deepEqual([0, 1, 2].map(toEditor), [1, 2, 3]);
  });

  it('returns from every offset, and finds the same words on both sides', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const canonical = canonicalText(text);
        for (let offset = 0; offset <= canonical.text.length; offset++) {
          assert.equal(canonical.toCanonical(canonical.toEditor(offset)), offset);
          const word = canonical.text[offset];
          if (word && word !== '\n') assert.equal(text[canonical.toEditor(offset)], word);
        }
        assert.equal(canonicalText(canonical.text).text, canonical.text);
      }),
    );
  });
});
