import { assert } from 'chai';
import { lineNumber } from '../../../src/exports/lineNumber';
import { lineReader } from '../../../src/exports/lineReader';

describe('lineReader', () => {
  it('counts as lineNumber does, whatever ends the lines', () => {
    for (const text of ['', 'a', 'a\nb\n\nc', 'a\r\nb\rc\n\rd', '\n\r\n']) {
      const line = lineReader(text);
      for (let offset = 0; offset <= text.length; offset++)
        assert.equal(line(offset), lineNumber(text, offset), `${JSON.stringify(text)} at ${offset}`);
    }
  });
});
