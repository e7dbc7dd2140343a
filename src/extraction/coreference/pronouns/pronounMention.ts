import type { Mention } from '../../mentions/mention';
import type { Token } from '../../text/document';

/** A mention of one token, of level pronoun. */
export function pronounMention(token: Token, type: Mention['type'], rule: string): Mention {
  const { start, end, index } = token;
  return { start, end, first: index, last: index + 1, type, level: 'pronoun', rule, country: null, kind: null };
}
