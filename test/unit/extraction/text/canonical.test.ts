import { assert } from 'chai';
import fc from 'fast-check';
import { canonicalText } from '../../../../src/extraction/text/canonical';

describe('canonicalText', () => {
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
      assert.equal(canonicalText(raw), canonical);
    });

  it('leaves what is canonical as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(text, (raw) => {
        const once = canonicalText(raw);
        assert.equal(canonicalText(once), once);
      }),
      { seed: 1 },
    );
  });
});
