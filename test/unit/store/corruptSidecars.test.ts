import { assert } from 'chai';
import { corruptSidecars } from '../../soak/records/corruptSidecars';

describe('damaged sidecars @slow', function () {
  this.timeout(30_000);

  it('are read as far as they go, and copied before they are replaced', async () => {
    assert.deepEqual(await corruptSidecars(300, 4), { files: 300, thrown: 0, uncopied: 0, lost: 0 });
  });
});
