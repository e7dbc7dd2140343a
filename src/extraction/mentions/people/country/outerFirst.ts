import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';

/** First token of the title and honorific before a name, or of the name. */
export function outerFirst({ tokens }: Document, mention: Mention): number {
  const start = mention.outer?.start ?? mention.start;
  let i = mention.first;
  while (i > 0 && tokens[i - 1]!.start >= start) i--;
  return i;
}
