import { makeMention } from '../../mentions/makeMention';
import type { Mention } from '../../mentions/mention';
import type { Document } from '../../text/document';

/** A mention of one token, of level pronoun. */
export const pronounMention = (document: Document, token: number, type: Mention['type'], rule: string): ReturnType<typeof makeMention> =>
  makeMention(document, token, token + 1, type, 'pronoun', rule);
