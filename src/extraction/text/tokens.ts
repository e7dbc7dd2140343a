import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isTurnedComma, isUpper } from './characters';
import type { Token } from './document';
import { internWords } from './internWords';
import { shapeOf } from './shapeOf';
import { splitHyphenated } from './splitHyphenated';

/** What the lexicon knows of a form, as a bit set of `lexicon/flags.ts`. */
export type FlagsOf = (lower: string, text: string) => number;

/** A token whose sentence is not known yet. */
export interface RawToken extends Token {
  sentence: number;
}

/**
 * Cuts a text into words and punctuation marks. Never throws; every character but white space is in exactly one token.
 * - "U.S.", "H.E.", "D.Tsogtbaatar", "Ki-moon", "al-Assad", "a.m." are one token; "U.S.-led" is three.
 * - a possessive or a contraction is a token of its own: "Japan|'s", "did|n't".
 * Time is linear: each character is looked at a bounded number of times.
 * @returns tokens in text order, offsets in UTF-16 code units
 */
export function tokenize(text: string, flagsOf: FlagsOf): RawToken[] {
  const out: RawToken[] = [];
  const wordAt = internWords(text, (form) => {
    const lower = internalized(form.toLowerCase().replace(/[\u2019\u02bc]/g, "'"));
    return { text: form, lower, shape: shapeOf(form), flags: flagsOf(lower, form), grammar: null, hashes: null, meeting: -1 };
  });
  const hyphens = new Map<string, number>();
  let previousEnd = -1;
  const push = (start: number, end: number): void => {
    out.push({ index: out.length, start, end, word: wordAt(start, end), sentence: 0, glued: previousEnd === start });
    previousEnd = end;
  };
  /** A word with hyphens: whole, or cut at one of them. Decided once a form. */
  const pushHyphenated = (start: number, end: number): void => {
    const form = text.slice(start, end);
    let cut = hyphens.get(form);
    if (cut === undefined) {
      cut = splitHyphenated(form, flagsOf);
      hyphens.set(form, cut);
    }
    if (cut < 0) push(start, end);
    else {
      push(start, start + cut);
      push(start + cut, start + cut + 1);
      push(start + cut + 1, end);
    }
  };
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) i++;
    else if (isDigit(c)) {
      const end = numberEnd(text, i, n);
      push(i, end);
      i = end;
    } else if (isLetter(c)) {
      const end = wordEnd(text, i, n);
      if (isContractedNot(text, i, end)) {
        push(i, end - 1);
        push(end - 1, end + 2);
        i = end + 2;
        continue;
      }
      let hyphenated = false;
      for (let k = i + 1; k < end && !hyphenated; k++) hyphenated = isHyphen(text.charCodeAt(k));
      if (hyphenated) pushHyphenated(i, end);
      else push(i, end);
      i = end;
    } else if (isApostrophe(c)) {
      const end = suffixEnd(text, i, previousEnd === i);
      push(i, end);
      i = end;
    } else {
      push(i, i + 1);
      i++;
    }
  }
  return out;
}

/**
 * The same string as the engine keeps for property names: comparing it with a literal is comparing two addresses.
 * Every rule compares words with literals, so it pays to do this once a form.
 */
const internalized = (form: string): string => Object.keys({ [form]: 0 })[0]!;

/** Digits with inner marks ("1,000", "10:30", "3.5") and glued letters ("5th", "1990s", "20m"). */
function numberEnd(text: string, i: number, n: number): number {
  let j = i + 1;
  while (j < n) {
    const d = text.charCodeAt(j);
    if (isDigit(d) || isLetter(d)) j++;
    else if ((d === 44 || d === 46 || d === 58) && isDigit(text.charCodeAt(j + 1))) j += 2;
    else break;
  }
  return j;
}

/** End of the word that begins at `i`: letters, inner apostrophes, inner hyphens, the dots of initials and initialisms. */
function wordEnd(text: string, i: number, n: number): number {
  let j = i;
  let letters = 0; // since the last dot or hyphen
  while (j < n) {
    const d = text.charCodeAt(j);
    if (isLetter(d) || isDigit(d)) {
      letters++;
      j++;
    } else if (d === 46) {
      // A dot belongs to the word between a single letter and a letter ("U.S.", "D.Tsogt") and after the last one of these.
      if (letters !== 1) break;
      const next = isLetter(text.charCodeAt(j + 1));
      const dotted = j >= i + 3 && text.charCodeAt(j - 2) === 46;
      if (isUpper(text.charCodeAt(j - 1)) || dotted || (next && text.charCodeAt(j + 2) === 46 && j === i + 1)) {
        j++;
        if (!next) break;
        letters = 0;
      } else break;
    } else if ((isApostrophe(d) || isTurnedComma(d)) && letters > 0) {
      if (!isLetter(text.charCodeAt(j + 1)) || (!isTurnedComma(d) && isSuffix(text, j))) break;
      letters++;
      j++;
    } else if (isHyphen(d)) {
      const next = text.charCodeAt(j + 1);
      if (!isLetter(next) && !isDigit(next)) break;
      letters = 0;
      j++;
    } else break;
  }
  return j;
}

/** 's, 't, 'd, 'm, 're, 've, 'll end a word; the apostrophes of "O'Brien", "Sana'a", "N'Djamena" do not. */
function isSuffix(text: string, apostrophe: number): boolean {
  const first = text.charCodeAt(apostrophe + 1) | 32;
  const second = text.charCodeAt(apostrophe + 2);
  if (!isLetter(second)) return first === 115 || first === 116 || first === 100 || first === 109;
  if (isLetter(text.charCodeAt(apostrophe + 3))) return false;
  const last = second | 32;
  return ((first === 114 || first === 118) && last === 101) || (first === 108 && last === 108);
}

const suffixEnd = (text: string, apostrophe: number, glued: boolean): number => {
  if (!glued || !isLetter(text.charCodeAt(apostrophe + 1)) || !isSuffix(text, apostrophe)) return apostrophe + 1;
  return apostrophe + (isLetter(text.charCodeAt(apostrophe + 2)) ? 3 : 2);
};

const isContractedNot = (text: string, start: number, end: number): boolean =>
  end - start > 2 &&
  isApostrophe(text.charCodeAt(end)) &&
  (text.charCodeAt(end - 1) | 32) === 110 &&
  (text.charCodeAt(end + 1) | 32) === 116 &&
  !isLetter(text.charCodeAt(end + 2));
