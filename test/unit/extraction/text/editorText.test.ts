import { assert } from 'chai';
import fc from 'fast-check';
import { editorText } from '../../../../src/extraction/text/editorText';

describe('editorText', () => {
  for (const [raw, canonical] of [
    ['', ''],
    ['a', 'a'],
    ['\ufeffa', 'a'],
    ['\ufeff\ufeffa', '\ufeffa'],
    ['a\nb', 'a\nb'],
    ['a\r\nb', 'a\r\nb'],
    ['a\nb\r\n', 'a\nb\n'],
    ['a\nb\r\nc\r\n', 'a\r\nb\r\nc\r\n'],
    ['a\rb', 'a\r\nb'],
    ['a\rb\n', 'a\nb\n'],
    ['a\n\rb', 'a\n\nb'],
  ] as const)
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(canonical)}`, () => {
      assert.equal(editorText(raw), canonical);
    });

  it('leaves what is canonical as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(text, (raw) => {
        const once = editorText(raw);
        assert.equal(editorText(once), once);
      }),
      { seed: 1 },
    );
  });
});
