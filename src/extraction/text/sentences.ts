import type { Span } from '../model';
import { isSpace } from './characters';
import { Shape, type Sentence, type SentenceKind } from './document';
import { isTerminal, mayEnd } from './isTerminal';
import type { RawToken } from './tokens';

/** No sentence is longer: a "sentence" beyond that is a table or noise, and later stages count on a bound. */
const MAX_TOKENS = 1000;
/** Longer lines than that are not wrapped by hand: there a line is a paragraph. */
const WRAPPED_WIDTH = 132;
/** A line without a full stop that is not longer may be a headline. */
const HEADLINE_TOKENS = 30;

/**
 * Cuts tokens into sentences and paragraphs, and tells each token its sentence; the sentences partition the tokens. A blank line ends a paragraph. A single line break does, where
 * lines are not wrapped by hand; otherwise it ends a sentence before a bullet, after a heading, and after a lone line without a full stop.
 */
export function splitSentences(text: string, tokens: readonly RawToken[]): { sentences: Sentence[]; paragraphs: Span[] } {
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  const wrapped = isWrapped(text);
  let first = 0;
  let paragraphStart = 0;
  let line: LineKind = tokens[0] ? lineKind(text, tokens, 0) : 'text';
  const flush = (last: number, ended: boolean): void => {
    while (last - first > MAX_TOKENS) push(cutBefore(tokens, first), 'prose');
    push(last, line === 'bullet' || line === 'heading' ? line : ended || last - first > HEADLINE_TOKENS ? 'prose' : 'headline');
  };
  const push = (last: number, kind: SentenceKind): void => {
    if (last <= first) return;
    const index = sentences.length;
    for (let i = first; i < last; i++) tokens[i]!.sentence = index;
    sentences.push({
      index,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      paragraph: paragraphs.length,
      kind,
      titleCased: null,
      capitalised: null,
    });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const breaks = next ? lineBreaks(text, token.end, next.start) : 2;
    if (breaks === 0) {
      if (mayEnd(text.charCodeAt(token.end - 1)) && isTerminal(tokens, i, first)) flush(i + 1, true);
      continue;
    }
    const terminal = isTerminal(tokens, i, first);
    const nextLine: LineKind = next ? lineKind(text, tokens, i + 1) : 'text';
    if (breaks >= 2 || !wrapped || line === 'heading' || nextLine === 'heading') {
      flush(i + 1, terminal);
      paragraphs.push({ start: tokens[paragraphStart]!.start, end: token.end });
      paragraphStart = i + 1;
      line = nextLine;
    } else if (terminal || nextLine === 'bullet' || (line !== 'bullet' && isLoneLine(tokens, first, i))) {
      flush(i + 1, terminal);
      line = nextLine;
    }
  }
  return { sentences, paragraphs };
}

type LineKind = 'text' | 'bullet' | 'heading';

/** A text whose longest line is short has its lines broken by hand. */
function isWrapped(text: string): boolean {
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', lineStart)) {
    if (i - lineStart > WRAPPED_WIDTH) return false;
    lineStart = i + 1;
  }
  return text.length - lineStart <= WRAPPED_WIDTH;
}

/** CR LF is one. Two are enough to know. */
function lineBreaks(text: string, from: number, to: number): number {
  if (from === to || (to - from < 2 && text.charCodeAt(from) === 32)) return 0;
  let count = 0;
  for (let i = from; i < to && count < 2; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 0x2028) count++;
    else if (c === 0x2029) count = 2;
    else if (c === 13 && text.charCodeAt(i + 1) !== 10) count++;
  }
  return count;
}

/** What the line that begins with token `i` is: by its first characters. */
function lineKind(text: string, tokens: readonly RawToken[], i: number): LineKind {
  const token = tokens[i]!;
  const c = text.charCodeAt(token.start);
  const spaced = isSpace(text.charCodeAt(token.start + 1));
  if (
    spaced &&
    (c === 42 || c === 43 || c === 45 || c === 0xb7 || (c >= 0x2012 && c <= 0x2015) || c === 0x2022 || (c >= 0x25a0 && c <= 0x25ff))
  )
    return 'bullet';
  const mark = tokens[i + 1];
  if (
    token.word.shape === Shape.Number &&
    token.end - token.start <= 2 &&
    mark?.glued &&
    (mark.word.text === '.' || mark.word.text === ')')
  )
    return isSpace(text.charCodeAt(mark.end)) ? 'bullet' : 'text';
  // The marks of Markdown are blank in what was tokenized: look at what stands before the token on its line.
  let lineStart = token.start;
  while (lineStart > 0 && token.start - lineStart < 12 && !isLineEnd(text.charCodeAt(lineStart - 1))) lineStart--;
  if (lineStart === token.start && c !== 35) return 'text';
  let k = lineStart;
  while (k < token.start && text.charCodeAt(k) === 32) k++;
  const mark0 = text.charCodeAt(k);
  if (mark0 === 35) return 'heading';
  return k < token.start && (mark0 === 45 || mark0 === 42 || mark0 === 43) && text.charCodeAt(k + 1) === 32 ? 'bullet' : 'text';
}

const isLineEnd = (c: number): boolean => c === 10 || c === 13;

/** A line that ends without punctuation and is followed by a capital: a headline or a list item, not a wrapped line. */
function isLoneLine(tokens: readonly RawToken[], first: number, at: number): boolean {
  const next = tokens[at + 1]!;
  const length = at - first;
  return (
    length > 2 &&
    length < 18 &&
    (next.word.shape === Shape.Title || next.word.shape === Shape.Upper) &&
    tokens[at]!.word.shape !== Shape.Punctuation
  );
}

/** Where a run without an end is cut: at the last semicolon or comma of its second half, else at the limit. */
function cutBefore(tokens: readonly RawToken[], first: number): number {
  const limit = first + MAX_TOKENS;
  for (let i = limit; i > first + MAX_TOKENS / 2; i--) {
    const text = tokens[i - 1]!.word.text;
    if (text === ';' || text === ',' || text === '|') return i;
  }
  return limit;
}
