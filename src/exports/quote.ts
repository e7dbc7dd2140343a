import type { Span } from '../extraction/model';

/** The words of a span on one line: white space, line ends among it, becomes single spaces. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).split(/\s+/u).filter(Boolean).join(' ');
}
