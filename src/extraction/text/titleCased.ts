import { Shape, type Document } from './document';

const cache = new WeakMap<Document, Int8Array>();

/**
 * Whether a sentence is written in the case of headlines, so that a capital says nothing ("Talks On Water To Resume"):
 * of its words of four letters and more, fewer than a third are in lower case. Computed once per sentence.
 */
export function isTitleCased(document: Document, sentence: number): boolean {
  let known = cache.get(document);
  if (!known) cache.set(document, (known = new Int8Array(document.sentences.length)));
  if (known[sentence] !== 0) return known[sentence] === 1;
  const { first, last } = document.sentences[sentence]!;
  let lower = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const { shape, text } = document.tokens[i]!.word;
    if (text.length < 4) continue;
    if (shape === Shape.Lower) lower++;
    else if (shape === Shape.Title || shape === Shape.Upper) upper++;
  }
  const cased = upper > 3 && lower * 2 < upper;
  known[sentence] = cased ? 1 : -1;
  return cased;
}
