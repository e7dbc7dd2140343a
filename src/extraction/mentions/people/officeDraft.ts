import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import type { Document, Token } from '../../text/document';
import type { OfficeDraft } from '../mention';
import { STRIPPED } from '../titles/titleWords';
import type { TitlePhrase } from '../titles/titlePhrase';

/** The office that a title phrase gives; wording as in the text, without nationality adjective and words of tenure. */
export function officeDraft(document: Document, phrase: TitlePhrase, country: string | null = phrase.country): OfficeDraft {
  const { tokens, text } = document;
  let title = '';
  const last = withoutCountry(document, phrase);
  for (let i = phrase.titleFirst; i < last; i++) {
    const token = tokens[i]!;
    if (
      i < phrase.head &&
      (STRIPPED.has(token.word.lower) ||
        ((token.word.flags & Flag.Demonym) !== 0 && i > phrase.titleFirst && !(token.word.flags & Flag.Common)) ||
        isInitials(token, i > phrase.titleFirst))
    )
      continue;
    const gap = title && i > phrase.titleFirst ? text.slice(tokens[i - 1]!.end, token.start) : '';
    const word = i === phrase.head && phrase.plural ? singular(token.word.text) : token.word.text;
    title += (title && gap ? ' ' : '') + word;
  }
  title = title.replace(/^(?:ex|then)-/i, '').replace(/-?(?:elect|designate)$/i, '');
  return {
    start: tokens[phrase.titleFirst]!.start,
    end: tokens[last - 1]!.end,
    title,
    country,
    body: phrase.body,
    qualifier: phrase.qualifier,
    rank: phrase.rank,
    ...(phrase.counterpart ? { counterpart: true } : {}),
  };
}

/** "U.S." in "top U.S. diplomat". */
const isInitials = ({ word }: Token, inside: boolean): boolean =>
  inside && (word.flags & Flag.Country) !== 0 && /^(?:u\.?s\.?|u\.?k\.?)$/.test(word.lower);

const singular = (text: string): string =>
  /ies$/.test(text) ? `${text.slice(0, -3)}y` : /men$/.test(text) ? `${text.slice(0, -3)}man` : text.replace(/s$/, '');

/** One past the last token of the title without "of Uzbekistan" at its end, also where a body's full name ends with it. */
function withoutCountry({ tokens }: Document, phrase: TitlePhrase): number {
  for (let i = phrase.titleLast - 1; i > Math.max(phrase.head, phrase.titleLast - 6); i--) {
    if (tokens[i]!.word.lower !== 'of') continue;
    const start = tokens[i + 1]?.word.lower === 'the' ? i + 2 : i + 1;
    const match = start < phrase.titleLast && (tokens[start]!.word.flags & Flag.Starts) !== 0 ? matchAt(tokens, start) : undefined;
    if (
      match &&
      start + match.length === phrase.titleLast &&
      match.entry.senses.some((sense) => sense.type === 'country') &&
      i > phrase.head + 1
    )
      return i;
  }
  return phrase.titleLast;
}
