import { assert } from 'chai';
import { extract } from '../../../src/extraction/extract';

describe('extract', () => {
  it('gives an analysis of an empty text', () => {
    const analysis = extract('');
    assert.deepEqual(analysis.document, { length: 0, language: 'en', published: null });
    assert.isEmpty(analysis.entities);
  });

  it('echoes the id and the date that it is given', () => {
    const analysis = extract('Nothing.', { id: 'a', published: '2030-01-02' });
    assert.equal(analysis.id, 'a');
    assert.equal(analysis.document.published, '2030-01-02');
  });

  for (const text of ['He leads a rebel group', 'She works for the oil company', 'the company,'])
    it(`reads a text that ends with a noun for a body: ${text}`, () => {
      assert.isEmpty(extract(text).meetings);
    });

  it('gives the same bytes twice', () => {
    const text = 'KYIV, March 4 (Agency) - The ministers of both countries met on Monday.';
    assert.equal(JSON.stringify(extract(text)), JSON.stringify(extract(text)));
  });

  it('gives the same bytes whatever was read before', () => {
    const text = 'Estonia and Malta share a sea. Estonian-Maltese talks were held in Oslo on Monday.';
    const before = JSON.stringify(extract(text));
    extract('Estonian-Maltese Foreign Minister Ada Lind spoke. The Estonian-Maltese government agreed to open an embassy.');
    extract('Estonian-Maltese President Bo Dahl arrived.');
    assert.equal(JSON.stringify(extract(text)), before);
  });
});
