import { assert } from 'chai';
import { PARTS } from '../../soak/parts';

/** Share of the whole soak (`npm run soak`) that runs here. */
const SHORTENED = 0.005;

describe('soak, shortened @slow', () => {
  for (const { id, title, run } of PARTS)
    it(`${id}: ${title}`, async () => {
      assert.deepEqual((await run(SHORTENED)).missed, []);
    }).timeout(60_000);
});
