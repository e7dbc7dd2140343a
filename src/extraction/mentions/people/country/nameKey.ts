import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';

/** The last word of the name without a joined article: what later mentions repeat. */
export function nameKey({ tokens }: Document, mention: Mention): string {
  let i = mention.last - 1;
  while (i > mention.first && /^(?:jr|sr|\.|,|i{1,3}|iv)\.?$/.test(tokens[i]!.word.lower)) i--;
  return tokens[i]!.word.lower.replace(/^(?:al|el)-/, '');
}
