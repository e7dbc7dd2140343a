import { Flag } from '../lexicon/flags';
import { Shape, type Word } from './document';

/** What the lexicon knows of a form, as a bit set of `lexicon/flags.ts`. */
export type FlagsOf = (lower: string, text: string) => number;

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly glued: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c > 0xbf && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x206f) && (c < 0x3000 || c > 0x303f) && c !== 0xfeff && c !== 0xfffd);
const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c > 0xbf && String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c));
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0xfeff ||
  c === 0x2028 ||
  c === 0x2029;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Second halves after which a hyphenated word is two words, the first of them often a name: "U.S.-led", "NATO-backed". */
const SPLIT_AFTER_HYPHEN = new Set([
  'led',
  'backed',
  'based',
  'funded',
  'sponsored',
  'controlled',
  'held',
  'occupied',
  'brokered',
  'mediated',
  'run',
  'owned',
  'educated',
  'born',
  'style',
  'wide',
  'made',
  'installed',
  'trained',
  'supported',
  'allied',
  'dominated',
  'imposed',
  'mandated',
  'hosted',
  'ruled',
  'administered',
  'appointed',
  'proposed',
  'drafted',
  'supplied',
  'bound',
  'approved',
  'endorsed',
  'affiliated',
  'linked',
  'inspired',
  'friendly',
  'related',
  'speaking',
]);

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return Shape.Number;
  if (!isLetter(first) && !isApostrophe(first)) return Shape.Punctuation;
  if (!isUpper(first)) return Shape.Lower;
  let letters = 0;
  let upper = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isLetter(c)) continue;
    letters++;
    if (isUpper(c)) upper++;
  }
  if (letters === 1) return text.length === 2 ? Shape.Initial : Shape.Title;
  return upper === letters ? Shape.Upper : Shape.Title;
}

/**
 * Cuts a text into words and punctuation marks. Never throws; every character but white space is in exactly one token.
 * - "U.S.", "H.E.", "D.Tsogtbaatar", "Ki-moon", "al-Assad" are one token; "U.S.-led" is three.
 * - a possessive or a contraction is a token of its own: "Japan|'s", "did|n't".
 * @returns tokens in text order, offsets in UTF-16 code units
 */
export function tokenize(text: string, flagsOf: FlagsOf): RawToken[] {
  const out: RawToken[] = [];
  const words = new Map<string, Word>();
  const intern = (form: string): Word => {
    let word = words.get(form);
    if (!word) {
      const lower = form.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
      word = { text: form, lower, shape: shapeOf(form), flags: flagsOf(lower, form) };
      words.set(form, word);
    }
    return word;
  };
  let previousEnd = -1;
  const push = (start: number, end: number): void => {
    out.push({ start, end, word: intern(text.slice(start, end)), glued: start === previousEnd });
    previousEnd = end;
  };
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    if (isDigit(c)) {
      let j = i + 1;
      while (j < n) {
        const d = text.charCodeAt(j);
        if (isDigit(d) || isLetter(d)) j++;
        else if ((d === 44 || d === 46 || d === 58) && isDigit(text.charCodeAt(j + 1))) j += 2;
        else break;
      }
      push(i, j);
      i = j;
      continue;
    }
    if (isLetter(c)) {
      if (previousEnd === i && isNot(text, i)) {
        push(i, i + 3);
        i += 3;
        continue;
      }
      pushWord(text, i, wordEnd(text, i, n), push, flagsOf);
      i = previousEnd;
      continue;
    }
    if (isApostrophe(c)) {
      // A possessive or a contraction that stands after a word: "Japan's", "parties'".
      const glued = previousEnd === i;
      if (glued && (text[i + 1] === 's' || text[i + 1] === 'S') && !isLetter(text.charCodeAt(i + 2))) {
        push(i, i + 2);
        i += 2;
        continue;
      }
    }
    const width = c >= 0xd800 && c <= 0xdbff && i + 1 < n ? 2 : 1;
    push(i, i + width);
    i += width;
  }
  return out;
}

/** "n't" after the verb that it denies. */
const isNot = (text: string, i: number): boolean =>
  (text[i] === 'n' || text[i] === 'N') && isApostrophe(text.charCodeAt(i + 1)) && (text[i + 2] === 't' || text[i + 2] === 'T');

/** End of the word that begins at `i`: letters, inner apostrophes, inner hyphens, the dots of initials and initialisms. */
function wordEnd(text: string, i: number, n: number): number {
  let j = i;
  let letters = 0; // since the last dot
  while (j < n) {
    const d = text.charCodeAt(j);
    if (isLetter(d) || isDigit(d)) {
      letters++;
      j++;
    } else if (d === 46) {
      // A dot belongs to the word between a single letter and a letter ("U.S.", "D.Tsogt") and after the last one of these.
      const next = text.charCodeAt(j + 1);
      const single = letters === 1 && isUpper(text.charCodeAt(j - 1));
      if (single && isLetter(next)) {
        letters = 0;
        j++;
      } else if (single) {
        j++;
        break;
      } else break;
    } else if (isApostrophe(d) && letters > 0) {
      const next = text.charCodeAt(j + 1);
      if (!isLetter(next)) break;
      const after = text.charCodeAt(j + 2);
      const tail = text.slice(j + 1, j + 3).toLowerCase();
      // 's, 't, 'd, 'm, 're, 've, 'll end a word; "O'Brien", "Sana'a", "N'Djamena" do not.
      if (!isLetter(after) && (tail[0] === 's' || tail[0] === 't' || tail[0] === 'd' || tail[0] === 'm')) break;
      if (!isLetter(text.charCodeAt(j + 3)) && (tail === 're' || tail === 've' || tail === 'll')) break;
      letters++;
      j++;
    } else if ((d === 45 || d === 0x2010 || d === 0x2011) && letters >= 0) {
      const next = text.charCodeAt(j + 1);
      if (!isLetter(next) && !isDigit(next)) break;
      letters = 0;
      j++;
    } else break;
  }
  return j;
}

const JOINABLE = Flag.Country | Flag.Place | Flag.Body;

/** "Russia-Belarus" is two names, "Serbia-Montenegro" (known as a whole) and "Jean-Paul" are one. */
function joinsTwoNames(head: string, tail: string, whole: string, flagsOf: FlagsOf): boolean {
  if (!isUpper(tail.charCodeAt(0)) || (flagsOf(head.toLowerCase(), head) & JOINABLE) === 0) return false;
  return (flagsOf(tail.toLowerCase(), tail) & JOINABLE) !== 0 && flagsOf(whole.toLowerCase(), whole) === 0;
}

function pushWord(text: string, start: number, end: number, push: (a: number, b: number) => void, flagsOf: FlagsOf): void {
  // Contractions: "did|n't" (the verb keeps its letters).
  const apostrophe = text.charCodeAt(end);
  if (
    isApostrophe(apostrophe) &&
    (text[end - 1] === 'n' || text[end - 1] === 'N') &&
    (text[end + 1] === 't' || text[end + 1] === 'T') &&
    end - start > 2
  ) {
    push(start, end - 1);
    return;
  }
  const hyphen = text.indexOf('-', start);
  if (hyphen > start && hyphen < end) {
    const tail = text.slice(text.lastIndexOf('-', end - 1) + 1, end);
    const head = text.slice(start, hyphen);
    const acronym = head.length > 1 && (head === head.toUpperCase() || /^(?:[A-Z]\.)+$/.test(head)) && isUpper(head.charCodeAt(0));
    if (
      isUpper(text.charCodeAt(start)) &&
      (SPLIT_AFTER_HYPHEN.has(tail.toLowerCase()) || acronym || joinsTwoNames(head, tail, text.slice(start, end), flagsOf))
    ) {
      const last = text.lastIndexOf('-', end - 1);
      const cut = acronym ? hyphen : last;
      push(start, cut);
      push(cut, cut + 1);
      push(cut + 1, end);
      return;
    }
  }
  push(start, end);
}
