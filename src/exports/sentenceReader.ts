import { flagsOf } from '../extraction/lexicon/flagsOf';
import type { Span } from '../extraction/model';
import { readDocument } from '../extraction/text/readDocument';

/** Gives a function from an offset to the span of the sentence that holds it, or the nearest one before it. */
export function sentenceReader(text: string): (offset: number) => Span {
  const { sentences } = readDocument(text, flagsOf, {});
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle] as Span).start <= offset) low = middle + 1;
      else high = middle;
    }
    return sentences[low - 1] ?? { start: offset, end: offset };
  };
}
