import { Flag } from '../../lexicon/flags';
import type { Document } from '../../text/document';
import type { OfficeDraft } from '../mention';
import type { TitlePhrase } from '../titles/titlePhrase';

const LEFT_OUT = new Set(['former', 'ex', 'ex-', 'then', 'then-', 'acting', 'interim', 'outgoing', 'incoming', 'transitional', 'new', 'newly', 'elected', 'newly-elected', 'current', 'visiting', 'late', 'ousted', 'deposed', 'longtime', 'onetime', 'one-time', 'veteran', 'presiding', 'exiled', 'provisional']);

/** The office that a title phrase gives; wording as in the text, without nationality adjective and words of tenure. */
export function officeDraft(document: Document, phrase: TitlePhrase, country: string | null = phrase.country): OfficeDraft {
  const { tokens, text } = document;
  let title = '';
  for (let i = phrase.titleFirst; i < phrase.titleLast; i++) {
    const token = tokens[i]!;
    if (i < phrase.head && (LEFT_OUT.has(token.word.lower) || ((token.word.flags & Flag.Demonym) !== 0 && i > phrase.titleFirst && !(token.word.flags & Flag.Common)))) continue;
    const gap = title && i > phrase.titleFirst ? text.slice(tokens[i - 1]!.end, token.start) : '';
    title += (title && gap ? ' ' : '') + token.word.text;
  }
  title = title.replace(/^(?:ex|then)-/i, '').replace(/-?(?:elect|designate)$/i, '');
  return {
    start: tokens[phrase.titleFirst]!.start,
    end: tokens[phrase.titleLast - 1]!.end,
    title,
    country,
    body: phrase.body,
    qualifier: phrase.qualifier,
    rank: phrase.rank,
    ...(phrase.counterpart ? { counterpart: true } : {}),
  };
}
