import type { Span } from '../model';
import { isLetter } from './characters';
import type { RawToken } from './tokens';
import { Shape, type Sentence } from './document';

const CLOSER: Record<string, string> = { '“': '”', '«': '»', '„': '“', '‘': '’', "'": "'", '"': '"' };

/**
 * Quoted stretches without their marks, outermost only, in text order. A quotation that its paragraph does not close runs to the paragraph's end, as one that goes
 * on in the next paragraph does. A single mark opens only before a letter and after none, and closes only after a letter or a mark and before no letter.
 */
export function findQuotations(text: string, tokens: readonly RawToken[], sentences: readonly Sentence[]): Span[] {
  const out: Span[] = [];
  let opened: RawToken | undefined;
  let closer = '';
  let paragraph = 0;
  let last = 0;
  const close = (end: number): void => {
    if (opened && end > opened.end) out.push({ start: opened.end, end });
    opened = undefined;
  };
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      // A lone single mark was an apostrophe.
      if (opened && closer !== "'" && closer !== '’') close(last);
      opened = undefined;
      paragraph = sentence.paragraph;
    }
    last = sentence.end;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (token.end - token.start !== 1 || token.word.shape !== Shape.Punctuation) continue;
      const mark = token.word.text;
      if (opened) {
        if (mark === closer && (mark === '"' || mark === '”' || mark === '»' || !isLetter(text.charCodeAt(token.end)))) close(token.start);
        else if (mark === '“') opened = token;
        continue;
      }
      const expected = CLOSER[mark];
      if (expected === undefined) continue;
      if ((mark === "'" || mark === '‘') && token.glued && isLetter(text.charCodeAt(token.start - 1))) continue;
      if (mark === "'" && !isLetter(text.charCodeAt(token.end))) continue;
      opened = token;
      closer = expected;
    }
  }
  if (opened && closer !== "'" && closer !== '’') close(last);
  return out;
}
