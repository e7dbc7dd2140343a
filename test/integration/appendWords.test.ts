import { assert } from 'chai';
import * as vscode from 'vscode';
import { appendWords } from '../../src/vscode/appendWords';

const written = (words: string): string => {
  const markdown = new vscode.MarkdownString();
  appendWords(markdown, words);
  return markdown.value;
};

describe('appendWords', () => {
  it('leaves no markup and no link', () => {
    assert.notMatch(written('see [x](command:y) ![z](https://example.org/a.png)'), /[^\\]\[|[^\\]!|https:\/\//);
    assert.notMatch(written('write to a@example.org or www.example.org'), /@|www\./);
    assert.notMatch(written('# heading'), /^# /);
    assert.notMatch(written('1. March'), /^1\. /);
  });

  it('lets a long line break between words', () => assert.match(written('one two three four'), /two three four$/));
});
