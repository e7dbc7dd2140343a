import type { ExtractOptions } from '../model';
import { findDateline } from './dateline';
import type { Document } from './document';
import { blankMarkdown } from './markdown';
import { findQuotations } from './quotations';
import { splitSentences } from './sentences';
import { tokenize, type FlagsOf } from './tokens';

/** Cuts a text into tokens, sentences and paragraphs, and finds its quotations and its dateline. Offsets are those of `text`. */
export function readDocument(text: string, flagsOf: FlagsOf, options: ExtractOptions = {}): Document {
  const tokens = tokenize(options.markdown ? blankMarkdown(text) : text, flagsOf);
  const { sentences, paragraphs } = splitSentences(text, tokens);
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    quotations: findQuotations(text, tokens, sentences),
    dateline: findDateline(tokens, sentences),
  };
}
