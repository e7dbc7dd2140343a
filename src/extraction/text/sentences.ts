import type { Span } from '../model';
import { Shape, type Sentence, type SentenceKind } from './document';
import type { RawToken } from './tokens';

/** Abbreviations that a full stop does not end a sentence after, as a rule. */
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'gen', 'lt', 'col', 'maj', 'capt', 'sgt', 'adm', 'cmdr', 'rep', 'sen', 'gov', 'prof', 'rev', 'hon', 'st', 'amb', 'no', 'vs', 'etc', 'jr', 'sr', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'inc', 'ltd', 'co', 'corp', 'messrs', 'brig', 'pres', 'min', 'sec']);

/**
 * Cuts tokens into sentences and paragraphs. A line break ends a sentence when the next line is blank, a bullet or a heading,
 * or when the line is a headline (no full stop).
 */
export function splitSentences(text: string, tokens: readonly RawToken[]): { sentences: Sentence[]; paragraphs: Span[] } {
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  let first = 0;
  let paragraphStart = 0;
  const flush = (last: number, kind: SentenceKind): void => {
    if (last <= first) return;
    const a = tokens[first]!;
    const b = tokens[last - 1]!;
    sentences.push({ index: sentences.length, start: a.start, end: b.end, first, last, paragraph: paragraphs.length, kind });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const gap = next ? text.slice(token.end, next.start) : '\n\n';
    const breaks = gap.length === 1 ? (gap === '\n' ? 1 : 0) : (gap.match(/\r\n|\r|\n/g)?.length ?? 0);
    const terminal = endsSentence(tokens, i, text);
    if (breaks >= 2 || !next) {
      flush(i + 1, terminal || !isShort(tokens, first, i + 1) ? 'prose' : 'headline');
      if (next || first > 0) paragraphs.push({ start: tokens[paragraphStart]?.start ?? 0, end: token.end });
      paragraphStart = i + 1;
    } else if (breaks === 1 && (terminal || startsNewLine(next) || isLoneLine(tokens, first, i))) {
      flush(i + 1, terminal ? 'prose' : 'headline');
    } else if (terminal) flush(i + 1, 'prose');
  }
  return { sentences, paragraphs };
}

const isShort = (_tokens: readonly RawToken[], first: number, last: number): boolean => last - first <= 30;

function startsNewLine(next: RawToken): boolean {
  return next.word.text === '-' || next.word.text === '•' || next.word.text === '*' || next.word.text === '#' || next.word.text === '–';
}

/** A line that ends without punctuation and is followed by a capital: a headline or a list item, not a wrapped line. */
function isLoneLine(tokens: readonly RawToken[], first: number, at: number): boolean {
  const next = tokens[at + 1]!;
  return at - first < 18 && (next.word.shape === Shape.Title || next.word.shape === Shape.Upper) && tokens[at]!.word.shape !== Shape.Punctuation && at - first > 2;
}

function endsSentence(tokens: readonly RawToken[], i: number, text: string): boolean {
  const token = tokens[i]!;
  let k = i;
  // Closing quotes and brackets belong to the sentence.
  while (k > 0 && '"”’)»]'.includes(tokens[k]!.word.text) && tokens[k]!.glued) k--;
  const mark = tokens[k]!.word.text;
  const next = tokens[i + 1];
  if (next && '"”’)»]'.includes(next.word.text) && next.glued) return false;
  if (mark === '!' || mark === '?' || mark === '…') return !next || next.word.shape !== Shape.Lower;
  const dotted = mark.length > 1 && mark.endsWith('.');
  if (mark !== '.' && !dotted) return false;
  if (!next) return true;
  if (next.glued && k === i) return false;
  const opens = next.word.shape === Shape.Title || next.word.shape === Shape.Upper || next.word.shape === Shape.Initial || next.word.shape === Shape.Number || '"“‘(«['.includes(next.word.text);
  if (!opens) return text.slice(token.end, next.start).includes('\n');
  if (dotted) return !(tokens[k]!.word.shape === Shape.Initial) && isSentenceOpener(next);
  const before = tokens[k - 1];
  if (before && tokens[k]!.glued && ABBREVIATIONS.has(before.word.lower)) return false;
  return true;
}

/** After "U.S." only a word that is upper-case because it opens a sentence tells that one ended. */
const OPENERS = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'he', 'she', 'it', 'they', 'we', 'but', 'and', 'mr', 'mrs', 'ms', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'however', 'after', 'before', 'meanwhile', 'earlier', 'also', 'both', 'officials', 'some', 'there', 'as', 'for', 'if', 'when', 'while', 'last', 'i', 'our', 'according', 'during', 'since']);
const isSentenceOpener = (token: RawToken): boolean => OPENERS.has(token.word.lower) || token.word.text === '"' || token.word.text === '“';
