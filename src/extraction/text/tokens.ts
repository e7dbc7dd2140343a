import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isTurnedComma, isUpper } from './characters';
import type { Token } from './document';
import { splitHyphenated } from './splitHyphenated';
import { rollHash, wordTable } from './wordTable';

/** What the lexicon knows of a form, as a bit set of `lexicon/flags.ts`. */
export type FlagsOf = (lower: string, text: string) => number;

/** A token whose sentence is not known yet. */
export interface RawToken extends Token {
  sentence: number;
}

/** In the middle of a plain word: ASCII letters and digits. */
const PLAIN = new Uint8Array(128);
for (let c = 0; c < 128; c++) PLAIN[c] = isLetter(c) || isDigit(c) ? 1 : 0;

/**
 * Cuts a text into words and punctuation marks. Never throws; every character but white space is in exactly one token.
 * - "U.S.", "H.E.", "D.Tsogtbaatar", "Ki-moon", "al-Assad", "a.m." are one token; "U.S.-led" is three.
 * - a possessive or a contraction is a token of its own: "Japan|'s", "did|n't".
 * Time is linear: each character is looked at a bounded number of times.
 * @returns tokens in text order, offsets in UTF-16 code units
 */
export function tokenize(text: string, flagsOf: FlagsOf): RawToken[] {
  const out: RawToken[] = [];
  const words = wordTable(flagsOf);
  const codes = codesOf(text);
  const n = text.length;
  let previousEnd = -1;
  const push = (start: number, end: number, hash: number): void => {
    out.push({ index: out.length, start, end, word: words.at(codes, start, end, hash), sentence: 0, glued: previousEnd === start });
    previousEnd = end;
  };
  const pushFrom = (start: number, end: number): void => {
    let hash = 0;
    for (let k = start; k < end; k++) hash = rollHash(hash, codes[k]!);
    push(start, end, hash);
  };
  /** A word with hyphens: whole, or cut at one of them. Decided once a form. */
  const pushHyphenated = (start: number, end: number): void => {
    const form = text.slice(start, end);
    let cut = words.cuts.get(form);
    if (cut === undefined) {
      cut = splitHyphenated(form, flagsOf);
      words.cuts.set(form, cut);
    }
    if (cut < 0) pushFrom(start, end);
    else {
      pushFrom(start, start + cut);
      pushFrom(start + cut, start + cut + 1);
      pushFrom(start + cut + 1, end);
    }
  };
  /** A word that a dot, an apostrophe, a hyphen or a letter beyond ASCII makes worth a closer look. @returns its end */
  const pushWord = (start: number): number => {
    const end = wordEnd(codes, start, n);
    if (isContractedNot(codes, start, end)) {
      pushFrom(start, end - 1);
      pushFrom(end - 1, end + 2);
      return end + 2;
    }
    let hyphenated = false;
    for (let k = start + 1; k < end && !hyphenated; k++) hyphenated = isHyphen(codes[k]!);
    if (hyphenated) pushHyphenated(start, end);
    else pushFrom(start, end);
    return end;
  };
  let i = 0;
  while (i < n) {
    const c = codes[i]!;
    if (c === 32) i++;
    else if (isLetter(c)) {
      let j = i;
      let hash = 0;
      let d = c;
      while (d < 128 && PLAIN[d] === 1) {
        hash = rollHash(hash, d);
        d = codes[++j]!;
      }
      if (d === 32 || d === 44 || (d === 46 && j - i > 1) || d === 10) {
        push(i, j, hash);
        i = j;
      } else i = pushWord(i);
    } else if (isDigit(c)) {
      const end = numberEnd(codes, i, n);
      pushFrom(i, end);
      i = end;
    } else if (isSpace(c)) i++;
    else if (isApostrophe(c)) {
      const end = suffixEnd(codes, i, previousEnd === i);
      pushFrom(i, end);
      i = end;
    } else {
      push(i, i + 1, rollHash(0, c));
      i++;
    }
  }
  return out;
}

/** The code units of a text, and two zeros behind them, so that a look ahead needs no test. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 4);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Digits with inner marks ("1,000", "10:30", "3.5") and glued letters ("5th", "1990s", "20m"). */
function numberEnd(codes: Uint16Array, i: number, n: number): number {
  let j = i + 1;
  while (j < n) {
    const d = codes[j]!;
    if (isDigit(d) || isLetter(d)) j++;
    else if ((d === 44 || d === 46 || d === 58) && isDigit(codes[j + 1]!)) j += 2;
    else break;
  }
  return j;
}

/** End of the word that begins at `i`: letters, inner apostrophes, inner hyphens, the dots of initials and initialisms. */
function wordEnd(codes: Uint16Array, i: number, n: number): number {
  let j = i;
  let letters = 0; // since the last dot or hyphen
  while (j < n) {
    const d = codes[j]!;
    if (isLetter(d) || isDigit(d)) {
      letters++;
      j++;
    } else if (d === 46) {
      // A dot belongs to the word between a single letter and a letter ("U.S.", "D.Tsogt") and after the last one of these.
      if (letters !== 1) break;
      const next = isLetter(codes[j + 1]!);
      const dotted = j >= i + 3 && codes[j - 2] === 46;
      if (isUpper(codes[j - 1]!) || dotted || (next && codes[j + 2] === 46 && j === i + 1)) {
        j++;
        if (!next) break;
        letters = 0;
      } else break;
    } else if ((isApostrophe(d) || isTurnedComma(d)) && letters > 0) {
      if (!isLetter(codes[j + 1]!) || (!isTurnedComma(d) && isSuffix(codes, j))) break;
      letters++;
      j++;
    } else if (isHyphen(d)) {
      const next = codes[j + 1]!;
      if (!isLetter(next) && !isDigit(next)) break;
      letters = 0;
      j++;
    } else break;
  }
  return j;
}

/** 's, 't, 'd, 'm, 're, 've, 'll end a word; the apostrophes of "O'Brien", "Sana'a", "N'Djamena" do not. */
function isSuffix(codes: Uint16Array, apostrophe: number): boolean {
  const first = codes[apostrophe + 1]! | 32;
  const second = codes[apostrophe + 2]!;
  if (!isLetter(second)) return first === 115 || first === 116 || first === 100 || first === 109;
  if (isLetter(codes[apostrophe + 3]!)) return false;
  const last = second | 32;
  return ((first === 114 || first === 118) && last === 101) || (first === 108 && last === 108);
}

const suffixEnd = (codes: Uint16Array, apostrophe: number, glued: boolean): number => {
  if (!glued || !isLetter(codes[apostrophe + 1]!) || !isSuffix(codes, apostrophe)) return apostrophe + 1;
  return apostrophe + (isLetter(codes[apostrophe + 2]!) ? 3 : 2);
};

const isContractedNot = (codes: Uint16Array, start: number, end: number): boolean =>
  end - start > 2 &&
  isApostrophe(codes[end]!) &&
  (codes[end - 1]! | 32) === 110 &&
  (codes[end + 1]! | 32) === 116 &&
  !isLetter(codes[end + 2]!);
