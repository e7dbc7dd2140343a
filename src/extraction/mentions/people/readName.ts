import { Flag } from '../../lexicon/flags';
import { titleWord } from '../../lexicon/titles';
import { Shape, type Document, type Token } from '../../text/document';
import type { Found } from '../found';

/** Token span of a person's name, with initials and particles, without titles. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set(['bin', 'ibn', 'bint', 'ben', 'abu', 'al', 'el', 'ul', 'ur', 'ud', 'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'la', 'le', 'las', 'los', 'van', 'von', 'der', 'den', 'ten', 'ter', 'zu', 'zum', 'af', 'av', 'y', 'e', 'st', 'ap', 'ould', 'wa', 'binti', 'oglu', 'kyzy', 'uulu', "d'", 'san', 'santa', 'mac', 'o']);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiv', 'xvi']);
const NEVER = Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction;
const LONGEST = 8;

const isCapital = (token: Token): boolean => token.word.shape === Shape.Title || token.word.shape === Shape.Upper || token.word.shape === Shape.Initial;
/** "al-Maliki", "ul-Haq", "d'Estaing": small at the head, with a capital inside. */
const isJoined = (token: Token): boolean => {
  const { text, shape } = token.word;
  if (shape !== Shape.Lower) return false;
  for (let i = 1; i < Math.min(text.length - 1, 6); i++) {
    const c = text.charCodeAt(i);
    if (c === 45 || c === 39 || c === 0x2019) return /\p{Lu}/u.test(text[i + 1]!);
  }
  return false;
};

/** May a capitalised word stand inside a name? */
function isNameWord(document: Document, found: Found, i: number, leading: boolean): boolean {
  const token = document.tokens[i]!;
  const { flags, lower, shape, text } = token.word;
  const person = (flags & (Flag.Given | Flag.Family)) !== 0;
  if (flags & NEVER && !(flags & Flag.Family && text.length > 2)) return false;
  if (flags & Flag.Calendar && !person) return false;
  if (shape === Shape.Initial) return true;
  const mention = found.at(i);
  if (mention && (mention.last - mention.first > 1 || mention.type === 'body' || (mention.type === 'country' && !person))) return false;
  if (mention && mention.type === 'place' && !person && (leading || document.tokens[i - 1]?.word.text === ',')) return false;
  if (flags & Flag.Demonym && !person) return false;
  if (flags & Flag.Title) {
    const title = titleWord(lower);
    if (title && !(flags & Flag.Family && flags & Flag.Given) && !(person && !leading && title.honorific === undefined)) return false;
  }
  if (flags & Flag.BodyHead && !person) return false;
  if (flags & Flag.Verb) return false;
  if (!leading && flags & Flag.Common && !person) return false;
  return true;
}

/**
 * The person's name that begins at token `i`: one or more capitalised words with initials and particles.
 * @param end one past the last token that may belong to it
 */
export function readName(document: Document, found: Found, i: number, end: number): NameSpan | null {
  const { tokens } = document;
  let j = i;
  let names = 0;
  let last = i;
  while (j < end && j - i < LONGEST * 2) {
    const token = tokens[j]!;
    const { lower, shape, text } = token.word;
    if (shape === Shape.Initial || (isCapital(token) && isNameWord(document, found, j, names === 0))) {
      // A suffix and a lone capital "V" are no family names.
      names++;
      last = ++j;
      // The full stop of an abbreviated given name: "Kh. Battömör".
      if (text.length === 2 && shape === Shape.Title && tokens[j]?.word.text === '.' && tokens[j]!.glued && j + 1 < end && isCapital(tokens[j + 1]!)) j++;
      if (names >= LONGEST) break;
      continue;
    }
    if (isJoined(token) && (names > 0 || shape === Shape.Lower)) {
      names++;
      last = ++j;
      continue;
    }
    if (names > 0 && SUFFIXES.has(lower) && isCapital(token)) {
      last = ++j;
      continue;
    }
    // "Joseph R. Biden, Jr."
    if (names > 0 && text === ',' && j + 1 < end && SUFFIXES.has(tokens[j + 1]!.word.lower) && tokens[j + 1]!.word.lower.startsWith('jr')) {
      last = j + 2;
      if (tokens[last]?.word.text === '.' && tokens[last]!.glued && last < end) last++;
      break;
    }
    if (PARTICLES.has(lower) && shape === Shape.Lower && j + 1 < end && (names > 0 || lower.length > 1)) {
      const next = particleRun(tokens, j, end);
      if (next > 0 && (isCapital(tokens[next]!) || isJoined(tokens[next]!)) && (lower !== 'e' && lower !== 'y' && lower !== 'wa' || names > 1) && isNameWord(document, found, next, true)) {
        j = next;
        continue;
      }
    }
    break;
  }
  if (names === 0) return null;
  if (names === 1 && tokens[last - 1]!.word.shape === Shape.Initial) return null;
  // "Biden Jr." keeps the full stop of the abbreviation.
  const closing = tokens[last - 1]!.word.lower;
  if ((closing === 'jr' || closing === 'sr') && tokens[last]?.word.text === '.' && tokens[last]!.glued) last++;
  return { first: i, last };
}

function particleRun(tokens: readonly Token[], j: number, end: number): number {
  let k = j;
  while (k < end && PARTICLES.has(tokens[k]!.word.lower) && tokens[k]!.word.shape === Shape.Lower && k - j < 3) k++;
  return k < end ? k : -1;
}
