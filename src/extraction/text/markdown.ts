/**
 * The text with the marks of Markdown blanked, character for character, so that what is left can be read as text and offsets stay right:
 * front matter, fenced code, comments, heading marks, emphasis, list marks stay or go, link targets, images' targets, HTML tags, table bars.
 * Not a parser: what is no mark stays as it is.
 */
export function blankMarkdown(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const blank = (from: number, to: number): void => {
    if (to <= from) return;
    pieces.push(text.slice(copied, from));
    // Line ends stay.
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      pieces.push(c === 10 ? '\n' : c === 13 ? '\r' : ' ');
    }
    copied = to;
  };
  const n = text.length;
  let i = frontMatterEnd(text);
  blank(0, i);
  let lineStart = true;
  let fence = '';
  while (i < n) {
    if (lineStart) {
      lineStart = false;
      let k = i;
      while (k < n && k - i < 4 && text.charCodeAt(k) === 32) k++;
      const marker = text.startsWith('```', k) ? '```' : text.startsWith('~~~', k) ? '~~~' : '';
      if (marker && (fence === '' || fence === marker)) {
        const end = lineEnd(text, i);
        fence = fence ? '' : marker;
        blank(i, end);
        i = end;
        continue;
      }
      if (fence) {
        const end = lineEnd(text, i);
        blank(i, end);
        i = end;
        continue;
      }
      let marks = k;
      while (text.charCodeAt(marks) === 35 && marks - k < 6) marks++;
      if (marks > k && text.charCodeAt(marks) === 32) {
        blank(k, marks);
        i = marks;
        continue;
      }
      while (text.charCodeAt(k) === 62) {
        blank(k, k + 1);
        k++;
        if (text.charCodeAt(k) === 32) k++;
        i = k;
      }
      if (isRule(text, k)) {
        const end = lineEnd(text, k);
        blank(k, end);
        i = end;
        continue;
      }
    }
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) {
      lineStart = c === 10 || text.charCodeAt(i + 1) !== 10;
      i++;
    } else if (c === 92 && isMark(text.charCodeAt(i + 1))) {
      blank(i, i + 1);
      i += 2;
    } else if (c === 42 || c === 95) {
      let end = i;
      while (text.charCodeAt(end) === c && end - i < 3) end++;
      // "snake_case" and "2 * 3" keep theirs; a list's "* " too.
      const wordBefore = isWord(text.charCodeAt(i - 1));
      const wordAfter = isWord(text.charCodeAt(end));
      const spaced = isBlank(text.charCodeAt(i - 1)) && isBlank(text.charCodeAt(end));
      if (!(c === 95 && wordBefore && wordAfter) && !spaced) blank(i, end);
      i = end;
    } else if (c === 96 || c === 124) {
      blank(i, i + 1);
      i++;
    } else if (c === 33 && text.charCodeAt(i + 1) === 91) {
      blank(i, i + 1);
      i++;
    } else if (c === 91) {
      if (opensLink(text, i)) blank(i, i + 1);
      i++;
    } else if (c === 93 && text.charCodeAt(i + 1) === 40) {
      const close = targetEnd(text, i + 2);
      if (close > 0) blank(i, close);
      i = close > 0 ? close : i + 1;
    } else if (c === 60) {
      const close = tagEnd(text, i);
      if (close > 0) blank(i, close);
      i = close > 0 ? close : i + 1;
    } else i++;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** How far a link's or a tag's end is looked for: a bound, so that a million brackets take no time. */
const REACH = 400;

/** End of the front matter ("---" ... "---" at the very head), or 0. */
export function frontMatterEnd(text: string): number {
  const first = lineEnd(text, 0);
  if (text.slice(0, first).trimEnd() !== '---') return 0;
  let at = first;
  for (let lines = 0; lines < 200 && at < text.length; lines++) {
    at = text.charCodeAt(at) === 13 ? at + 1 : at;
    at = text.charCodeAt(at) === 10 ? at + 1 : at;
    const end = lineEnd(text, at);
    const line = text.slice(at, end).trimEnd();
    if (line === '---' || line === '...') return end;
    at = end;
  }
  return 0;
}

function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return i;
}

const isBlank = (c: number): boolean => Number.isNaN(c) || c === 32 || c === 10 || c === 13 || c === 9;
const isWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 0xbf;
const isMark = (c: number): boolean => c > 32 && c < 127 && !isWord(c);

/** A thematic break or a table's rule: only "-", "*", "_", "=", ":", "|" and blanks, at least three marks. */
function isRule(text: string, from: number): boolean {
  let marks = 0;
  for (let i = from; i < text.length && i - from < REACH; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return marks >= 3;
    if (c === 45 || c === 42 || c === 95 || c === 61 || c === 58 || c === 124) marks++;
    else if (c !== 32 && c !== 9) return false;
  }
  return marks >= 3 && text.length - from < REACH;
}

/** "[text](" within reach and on this line. */
function opensLink(text: string, open: number): boolean {
  for (let i = open + 1; i < text.length && i - open < REACH; i++) {
    const c = text.charCodeAt(i);
    if (c === 93) return text.charCodeAt(i + 1) === 40;
    if (c === 91 || c === 10) return false;
  }
  return false;
}

function targetEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length && i - from < REACH; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return -1;
    if (c === 40) depth++;
    else if (c === 41 && depth-- === 0) return i + 1;
  }
  return -1;
}

/** End of "<tag ...>", "</tag>", "<!-- ... -->" or "<https://...>". */
function tagEnd(text: string, open: number): number {
  const next = text.charCodeAt(open + 1);
  if (!isWord(next) && next !== 47 && next !== 33) return -1;
  for (let i = open + 1; i < text.length && i - open < REACH; i++) {
    const c = text.charCodeAt(i);
    if (c === 62) return i + 1;
    if (c === 60 || (c === 10 && text.charCodeAt(i + 1) === 10)) return -1;
  }
  return -1;
}
