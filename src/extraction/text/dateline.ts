import type { Span } from '../model';
import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Token } from './document';

type Dateline = NonNullable<Document['dateline']>;

const DASHES = new Set(['-', '–', '—', '--', '―']);
const SENTENCES = 6;
const TOKENS = 24;

/**
 * The dateline at the head of a report: a place, perhaps a date, perhaps an agency in brackets, and a dash:
 * "TASHKENT, March 4 (Agency) -", "KYIV (Reuters) –", "Oslo, 5 May 2020 —". A place that is not in capitals needs a date or an agency.
 */
export function findDateline(tokens: readonly Token[], sentences: readonly { first: number; last: number }[]): Dateline | null {
  for (let s = 0; s < sentences.length && s < SENTENCES; s++) {
    const found = readDateline(tokens, sentences[s]!.first, sentences[s]!.last);
    if (found) return found;
  }
  return null;
}

function readDateline(tokens: readonly Token[], first: number, last: number): Dateline | null {
  const opening = tokens[first]!;
  if (opening.word.shape !== Shape.Upper && opening.word.shape !== Shape.Title) return null;
  const limit = Math.min(last, first + TOKENS);
  let place: Span | null = null;
  let agency: Span | null = null;
  let dated = false;
  let i = first;
  let capitals = opening.word.shape === Shape.Upper;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const shape = token.word.shape;
    if (shape === Shape.Punctuation || token.word.flags & Flag.Calendar || shape === Shape.Number) break;
    if (shape === Shape.Lower && !(token.word.flags & Flag.Particle) && token.word.lower !== 'of') return null;
    if (i - first >= 5) return null;
    place = { start: opening.start, end: token.end };
  }
  if (!place) return null;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const text = token.word.text;
    if (DASHES.has(text)) {
      // "On January 6–7" is a range of days.
      if (i + 1 >= last || (token.glued && (text === '-' || tokens[i + 1]!.word.shape === Shape.Number))) return null;
      return capitals || dated || agency ? { start: opening.start, end: token.end, place, agency } : null;
    }
    if (text === '(' || text === '[') {
      let k = i + 1;
      while (k < limit && tokens[k]!.word.text !== ')' && tokens[k]!.word.text !== ']') k++;
      if (k >= limit || k === i + 1) return null;
      agency = { start: tokens[i + 1]!.start, end: tokens[k - 1]!.end };
      i = k;
    } else if (token.word.flags & Flag.Calendar) dated = true;
    else if (token.word.shape === Shape.Number) dated ||= token.end - token.start <= 4;
    else if (token.word.shape === Shape.Punctuation) {
      if (text !== ',' && text !== '.' && text !== '/' && text !== ';') return null;
    } else if (token.word.shape === Shape.Lower || i - first > 8) return null;
    else if (token.word.shape === Shape.Upper) capitals = capitals || dated;
  }
  return null;
}
