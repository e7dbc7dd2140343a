/** Classes of UTF-16 code units, for scanning without regular expressions. */
const enum Class {
  Other,
  Space,
  Digit,
  Lower,
  Upper,
}

const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++)
  ascii[c] =
    c === 32 || (c >= 9 && c <= 13)
      ? Class.Space
      : c >= 48 && c <= 57
        ? Class.Digit
        : c >= 97 && c <= 122
          ? Class.Lower
          : c >= 65 && c <= 90
            ? Class.Upper
            : Class.Other;

/** Blank, no-break and typographic spaces, line ends, the byte-order mark. */
export const isSpace = (c: number): boolean =>
  c < 128
    ? ascii[c] === Class.Space
    : c === 0xa0 ||
      c === 0x85 ||
      (c >= 0x2000 && c <= 0x200b) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000 ||
      c === 0xfeff;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Letters of all scripts, marks and surrogates: whatever beyond ASCII is no space, punctuation, currency, arrow or box. */
export const isLetter = (c: number): boolean =>
  c < 128
    ? ascii[c]! >= Class.Lower
    : c > 0xbf &&
      c !== 0xd7 &&
      c !== 0xf7 &&
      (c < 0x2000 || c > 0x206f) &&
      (c < 0x20a0 || c > 0x20cf) &&
      (c < 0x2190 || c > 0x2bff) &&
      (c < 0x3000 || c > 0x303f) &&
      c !== 0x85 &&
      c < 0xfe00;

export const isUpper = (c: number): boolean =>
  c < 128 ? ascii[c] === Class.Upper : c > 0xbf && c < 0x2000 && String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c);

/** Straight, typographic and modifier-letter apostrophes. */
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Turned commas, which are letters inside a word of Uzbek or Hawaiian ("Qodirxo‘jayev") and quotation marks elsewhere. */
export const isTurnedComma = (c: number): boolean => c === 0x2018 || c === 0x2bb;

/** Hyphens inside words. */
export const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;
