import { wordSet } from '../../lexicon/wordSet';
import { Shape, type Document } from '../../text/document';
import { makeMention } from '../makeMention';
import type { Mention } from '../mention';
import { officeDraft } from '../people/officeDraft';
import type { TitlePhrase } from './titlePhrase';

/** Heads that name a post only with a holder beside them. */
const RANKS = wordSet(
  'general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig judge justice ' +
    'professor economist analyst expert editor correspondent commentator columnist politician candidate official militant ' +
    'warlord rep sen gov father guide coach manager chair don counterpart member charge executive deputy assistant observer ' +
    'founder',
);

/** A post named without its holder; whether it refers to somebody named elsewhere is for coreference to say. */
export function officeMention(document: Document, title: TitlePhrase): Mention | null {
  const { tokens } = document;
  const head = tokens[title.head]!.word;
  if (title.plural) return null;
  const lower = head.shape === Shape.Lower;
  const alone = title.last - title.first === 1;
  if (head.lower === 'official' || head.lower === 'aide') return null;
  if (RANKS.has(head.lower) && !title.counterpart && alone) return null;
  if (lower && alone && title.determiner === null) return null;
  const mention = makeMention(document, title.first, title.last, 'office', 'name', 'office.bare');
  mention.country = title.country;
  mention.offices = [officeDraft(document, title)];
  return mention;
}
