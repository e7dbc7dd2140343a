import { assert } from 'chai';
import { quoteReader } from '../../../src/exports/quoteReader';

const read = (text: string, markdown: boolean): string => quoteReader(text, markdown)({ start: 0, end: text.length });

describe('quotes', () => {
  it('of a Markdown text leave its marks out and close the gaps', () => {
    assert.equal(
      read('**Ann Example**, _Norway’s_\n> envoy, met [Bo](http://example.org/x).', true),
      'Ann Example, Norway’s envoy, met Bo.',
    );
    assert.equal(read('2 * 3 and snake_case stay', true), '2 * 3 and snake_case stay');
  });

  it('of a plain text are its words on one line', () => assert.equal(read('**Ann**\r\n  Example', false), '**Ann** Example'));
});
