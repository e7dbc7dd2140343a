import { fold } from '../../lexicon/fold';
import { Shape, type Document } from '../../text/document';

const LEFT_OUT = new Set(['the', "'s", "'"]);

/** The words of a mention in lower case, without articles and marks: what two spellings of one name share. */
export function phraseWords({ tokens }: Document, mention: { first: number; last: number }): string[] {
  const words: string[] = [];
  for (let i = mention.first; i < mention.last; i++) {
    const { word } = tokens[i]!;
    if (word.shape === Shape.Punctuation || LEFT_OUT.has(word.lower)) continue;
    words.push(fold(word.text).toLowerCase());
  }
  return words;
}

export const phraseKey = (document: Document, mention: { first: number; last: number }): string => phraseWords(document, mention).join(' ');
