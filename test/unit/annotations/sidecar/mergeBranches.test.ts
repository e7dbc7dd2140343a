import { assert } from 'chai';
import { mergeBranches } from '../../../soak/records/mergeBranches';

describe('sidecars merged by git @slow', function () {
  this.timeout(60_000);

  it('have everything of both branches, once, whichever side merges', async () => {
    const { conflicts, ...wrong } = await mergeBranches(10, 4);
    assert.isAbove(conflicts, 2);
    assert.deepEqual(wrong, { merges: 10, lost: 0, twice: 0, differ: 0 });
  });
});
