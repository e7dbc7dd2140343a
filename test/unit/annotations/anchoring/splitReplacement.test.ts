import { assert } from 'chai';
import fc from 'fast-check';
import { applyChanges } from '../../../../src/annotations/anchoring/applyChanges';
import { splitReplacement } from '../../../../src/annotations/anchoring/splitReplacement';

const words = fc.array(fc.constantFrom('Lind', 'Kade', 'met', 'in', 'Oslo', '.', ',', ' ', ' ', '\n', '会', '\u{1F54A}'), {
  maxLength: 60,
});

describe('annotations/anchoring/splitReplacement', () => {
  it('finds the small edits in a large one', () => {
    const before = 'One Lind met Kade in Oslo. Two left.';
    const text = 'Once Lind met Kade in Oslo. Two went home.';
    assert.deepEqual(splitReplacement(before, { start: 0, removed: before.length, text }), [
      { start: before.indexOf('left'), removed: 4, text: 'went home' },
      { start: 2, removed: 0, text: 'c' },
    ]);
  });

  it('gives nothing where nothing changed', () => {
    assert.deepEqual(splitReplacement('as it was', { start: 3, removed: 2, text: 'it' }), []);
  });

  it('does what the change does, whatever it is, from the end on', () => {
    fc.assert(
      fc.property(words, words, words, words, (head, old, now, tail) => {
        const before = [...head, ...old, ...tail].join('');
        const change = { start: head.join('').length, removed: old.join('').length, text: now.join('') };
        const split = splitReplacement(before, change);
        assert.equal(applyChanges(before, split), applyChanges(before, [change]));
        for (const [index, { start, removed }] of split.entries()) if (index > 0) assert.isAtMost(start + removed, split[index - 1]!.start);
      }),
    );
  });
});
