import { fold } from '../lexicon/fold';
import type { Mention } from '../mentions/mention';
import { Shape, type Document } from '../text/document';
import { sameGivenName } from './shortNames';
import { sameSpelling } from './sameSpelling';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii']);

/** The words of a person's name, folded to lower case; without suffixes and the article that Arabic joins ("al-Maliki" is "maliki"). */
export function nameWords({ tokens }: Document, mention: Mention): readonly string[] {
  const words: string[] = [];
  for (let i = mention.first; i < mention.last; i++) {
    const { word } = tokens[i]!;
    if (word.shape === Shape.Punctuation) continue;
    let lower = fold(word.text).toLowerCase();
    if (SUFFIXES.has(lower) && words.length > 0) continue;
    if ((lower.startsWith('al-') || lower.startsWith('el-')) && lower.length > 4) lower = lower.slice(3);
    // "D.Tsogtbaatar" folds to "dtsogtbaatar": the initial goes, the family name stays.
    if (word.shape === Shape.Title && word.text[1] === '.' && word.text.length > 3) lower = fold(word.text.slice(2)).toLowerCase();
    words.push(lower);
  }
  return words;
}

/** The word that a later short name repeats: the family name as far as known. */
export function familyOf(words: readonly string[], mention: Mention): string {
  const known =
    mention.family === undefined
      ? ''
      : fold(mention.family)
          .toLowerCase()
          .replace(/^(?:al|el)-/, '');
  return known && words.includes(known) ? known : (words.at(-1) ?? '');
}

const fits = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * Can two names be one person's? The same words in any order ("Endo Toshiaki", "Toshiaki Endo"), or all words of the shorter one in the
 * longer one, an initial, a short form ("Joe" for "Joseph") or another
 * spelling ("Ilkham" for "Ilham") standing for a word. At least one word must be the same.
 */
export function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'part' | 'different' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'part';
  if (short.length === 1) return holdsName(long, short[0]!) ? 'part' : 'different';
  if (!short.some((word) => word.length > 1 && long.includes(word))) return 'different';
  if (isEqual(short, long)) return 'same';
  const rest = [...long];
  for (const word of short) {
    let at = rest.indexOf(word);
    if (at < 0) at = rest.findIndex((other) => fits(word, other) || sameGivenName(word, other) || sameSpelling(word, other));
    if (at < 0) return 'different';
    rest.splice(at, 1);
  }
  return 'same';
}

function holdsName(words: readonly string[], word: string): boolean {
  for (let i = 0; i < words.length; i++) if (fits(word, words[i]!) || sameGivenName(word, words[i]!)) return true;
  return false;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
