import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';
import { codesOf } from '../../../../src/extraction/events/commitments/codes';

describe('event codes', () => {
  const meetings = (text: string) => extract(text).meetings.map(({ codes }) => codes.cameo);

  it('tell a meeting in a country that is neither side’s', () => {
    assert.deepEqual(meetings('Foreign Minister Ada Lind of Norway met Foreign Minister Bo Ek of Denmark in Vienna on Monday.'), ['044']);
    assert.deepEqual(meetings('Foreign Minister Ada Lind of Norway met Foreign Minister Bo Ek of Denmark in Oslo on Monday.'), ['040']);
    assert.deepEqual(meetings('Foreign Minister Ada Lind of Norway met Foreign Minister Bo Ek of Denmark on Monday.'), ['040']);
  });

  it('have the meaning of the CAMEO codebook', () => {
    assert.deepEqual(codesOf('security-military', 'refrain', 4), { cameo: '0356', plover: 'AGREE' });
    assert.deepEqual(codesOf('aid', 'refrain', 4), { cameo: '120', plover: 'REJECT' });
    assert.deepEqual(codesOf('policy', 'do', 4), { cameo: '0342', plover: 'AGREE' });
    assert.deepEqual(codesOf('visit', 'do', 3), { cameo: '036', plover: 'AGREE' });
    assert.deepEqual(codesOf('agreement', 'do', 5), { cameo: '057', plover: 'SUPPORT' });
    assert.deepEqual(codesOf('other', 'do', 1), { cameo: null, plover: null });
  });
});
