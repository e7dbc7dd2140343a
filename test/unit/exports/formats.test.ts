import { assert } from 'chai';
import { FORMATS } from '../../../src/exports/formats';
import { extract } from '../../../src/extraction/extract';
import type { Analysis } from '../../../src/extraction/model';
import { readFileSync } from 'node:fs';
import { analysis, source } from './example';

const empty: Analysis = {
  version: 1,
  document: { length: 0, language: 'en', published: null },
  entities: [],
  dates: [],
  meetings: [],
  commitments: [],
};
const sample = readFileSync('media/samples/joint-statement.md', 'utf8');

describe('every export format', () => {
  it('has an id, a label and an extension of its own', () => {
    for (const key of ['id', 'label', 'extension'] as const) assert.lengthOf(new Set(FORMATS.map((format) => format[key])), FORMATS.length);
  });

  for (const format of FORMATS) {
    it(`${format.id}: writes an empty analysis, a small one, and a text without a name`, () => {
      for (const content of [
        format.write(empty, { text: '', name: null }),
        format.write(analysis, source),
        format.write(analysis, { ...source, name: null }),
        format.write(extract(sample, { markdown: true }), { text: sample, name: 'joint-statement.md' }),
      ]) {
        if (typeof content === 'string') assert.match(content, /^(?:[^]*\n)?$/);
        else assert.isAbove(content.length, 0);
      }
    });

    it(`${format.id}: gives the same bytes for the same analysis`, () => {
      assert.deepEqual(format.write(analysis, source), format.write(structuredClone(analysis), { ...source }));
    });
  }
});
