import type { Span } from '../extraction/model';
import { blankMarkdown } from '../extraction/text/markdown';
import { quote } from './quote';

/**
 * Gives a function from a span to its words on one line, as a reader sees them: of a Markdown text without the marks (emphasis, links'
 * targets, table bars). Marks are left out and not made spaces, since "**Ada**," is "Ada,".
 */
export function quoteReader(text: string, markdown: boolean): (span: Span) => string {
  if (!markdown) return (span) => quote(text, span);
  let blanked: string | null = null;
  return ({ start, end }) => {
    blanked ??= blankMarkdown(text);
    let words = '';
    for (let at = start; at < end; at++) if (blanked.charCodeAt(at) === text.charCodeAt(at)) words += text.charAt(at);
    return quote(words, { start: 0, end: words.length });
  };
}
