import type * as vscode from 'vscode';

/** What Markdown would make a link, an element or another sign of by itself, and how it is written so that it does not. */
const SPEAKING = new Map([
  ['://', '&#58;//'],
  ['@', '&#64;'],
  ['www.', 'www&#46;'],
  ['<', '&lt;'],
  ['&', '&amp;'],
]);

/**
 * Appends words of a text to Markdown as nothing but text. Word by word, since `appendText` makes every space a non-breaking one,
 * and a long line would break inside words. The first space stays non-breaking, so that "1. March" cannot begin a list.
 */
export function appendWords(markdown: vscode.MarkdownString, words: string): void {
  const [first = '', ...rest] = words.split(' ');
  const [second, ...others] = rest;
  for (const [index, word] of [second === undefined ? first : `${first} ${second}`, ...others].entries()) {
    if (index > 0) markdown.appendMarkdown(' ');
    for (const part of word.split(/(:\/\/|@|www\.|[<&])/iu)) {
      const written = SPEAKING.get(part.toLowerCase());
      if (written === undefined) markdown.appendText(part);
      else markdown.appendMarkdown(written);
    }
  }
}
