import { assert } from 'chai';
import { lineReader } from '../../../src/exports/lineReader';

describe('lineReader', () => {
  for (const [text, offset, line] of [
    ['', 0, 1],
    ['a\nb', 1, 1],
    ['a\nb', 2, 2],
    ['a\r\nb', 2, 1],
    ['a\r\nb', 3, 2],
    ['a\rb', 2, 2],
    ['a\n\nb', 3, 3],
  ] as const)
    it(`finds offset ${offset} of ${JSON.stringify(text)} on line ${line}`, () => {
      assert.equal(lineReader(text)(offset), line);
    });
});
