/**
 * Words of a text as Markdown shows them literally: an article's text never becomes a link, an image, HTML or a heading.
 * Expects one line.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>#|~!&$]|:(?=\/\/)/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
