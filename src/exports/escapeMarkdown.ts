/**
 * Words of a text as Markdown shows them literally: an article's text never becomes a link, an image, HTML, code or a heading.
 * They become one line: a line end or a tab could begin a block of its own.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$]|:(?=\/\/)/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
