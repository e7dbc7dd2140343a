import { assert } from 'chai';
import { type Edit, moveOffsetBack, moveSpan } from '../../../../src/annotations/anchoring/edits';

const insert = (start: number, inserted: number): Edit => ({ start, removed: 0, inserted });
const remove = (start: number, removed: number): Edit => ({ start, removed, inserted: 0 });

describe('annotations/anchoring/edits', () => {
  it('moves a span behind an edit and leaves one before it', () => {
    assert.deepEqual(moveSpan({ start: 10, end: 14 }, [insert(3, 2)]), { start: 12, end: 16 });
    assert.deepEqual(moveSpan({ start: 10, end: 14 }, [remove(3, 2)]), { start: 8, end: 12 });
    assert.deepEqual(moveSpan({ start: 10, end: 14 }, [insert(20, 2)]), { start: 10, end: 14 });
  });

  it('does not let typing at the edges grow it', () => {
    assert.deepEqual(moveSpan({ start: 10, end: 14 }, [insert(10, 1)]), { start: 11, end: 15 });
    assert.deepEqual(moveSpan({ start: 10, end: 14 }, [insert(14, 1)]), { start: 10, end: 14 });
  });

  it('gives up a span whose inside was touched', () => {
    assert.isNull(moveSpan({ start: 10, end: 14 }, [insert(11, 1)]));
    assert.isNull(moveSpan({ start: 10, end: 14 }, [remove(8, 3)]));
    assert.isNull(moveSpan({ start: 10, end: 14 }, [{ start: 0, removed: 100, inserted: 100 }]));
  });

  it('finds an offset in the text before the edits', () => {
    assert.equal(moveOffsetBack(12, [insert(3, 2)]), 10);
    assert.equal(moveOffsetBack(2, [insert(3, 2)]), 2);
    assert.isNull(moveOffsetBack(4, [insert(3, 2)]));
    assert.equal(moveOffsetBack(9, [insert(3, 2), remove(0, 1)]), 8);
  });
});
