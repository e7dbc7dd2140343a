import { assert } from 'chai';
import { escapeMarkdown } from '../../../src/exports/escapeMarkdown';
import { markdownTable } from '../../../src/exports/markdownTable';
import { meetingsTable } from '../../../src/exports/meetingsTable';
import { analysis, source } from './example';

describe('a Markdown table', () => {
  it('has a header, a rule and a line a record', () => {
    const lines = markdownTable(meetingsTable, analysis, source).trimEnd().split('\n');
    assert.lengthOf(lines, 3);
    assert.isTrue(lines[2]?.startsWith('| m1 | held | meeting | Ana Ilves (Foreign Minister, ARV); \\*Tor Dahl\\* (BRL) | 2030-03-04 |'));
    for (const line of lines) assert.lengthOf(line.match(/(?<!\\)\|/g) ?? [], meetingsTable.columns.length + 1);
  });

  it('is empty without records', () => {
    assert.isEmpty(markdownTable(meetingsTable, { ...analysis, meetings: [] }, source));
  });
});

describe('escapeMarkdown', () => {
  for (const [words, escaped] of [
    ['plain words, 10.5 percent (of them)', 'plain words, 10.5 percent (of them)'],
    ['[a](b)', '\\[a\\](b)'],
    ['![x](http://a)', '\\!\\[x\\](http\\://a)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['\tone\n=\ttwo ', 'one = two'],
    ['1. item', '1\\. item'],
    ['a|b', 'a\\|b'],
    ['&lt;', '\\&lt;'],
  ] as const)
    it(`writes ${words} as ${escaped}`, () => {
      assert.equal(escapeMarkdown(words), escaped);
    });
});
