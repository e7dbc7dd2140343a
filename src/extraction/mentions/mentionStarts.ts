import type { Document } from '../text/document';
import type { Mention } from './mention';

/**
 * Where each sentence's mentions begin in a list in text order, and one more number for the list's end: the mentions of sentence `s` stand from
 * `starts[s]` to before `starts[s + 1]`.
 */
export function mentionStarts({ sentences }: Document, mentions: readonly Mention[]): Uint32Array {
  const starts = new Uint32Array(sentences.length + 1);
  let m = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { last } = sentences[s]!;
    while (m < mentions.length && mentions[m]!.first < last) m++;
    starts[s + 1] = m;
  }
  return starts;
}
