import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Token } from '../../text/document';
import { isTitleCased } from '../../text/titleCased';
import type { Found } from '../found';

/** Token span of a person's name, with initials and particles, without titles. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = wordSet(
  'bin ibn bint ben abu al el ul ur ud de da do dos das del della di du la le las los van von der den ten ter zu zum af ' +
    "av y e st ap ould wa binti oglu kyzy uulu d' san santa mac o",
);
const SUFFIXES = wordSet('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiv xvi');
const NEVER = Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction;
const LONGEST = 8;

const isCapital = (token: Token): boolean =>
  token.word.shape === Shape.Title || token.word.shape === Shape.Upper || token.word.shape === Shape.Initial;
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

const NOUNS_OF_BODIES = Flag.BodyHead | Flag.Demonym | Flag.Verb;

/** May a capitalised word stand inside a name? `leading`: as its first word; `cased`: in a headline, where common words have capitals too. */
function isNameWord(document: Document, found: Found, i: number, leading: boolean, cased: boolean): boolean {
  const { tokens } = document;
  const token = tokens[i]!;
  const { flags, lower, shape, text } = token.word;
  if (shape === Shape.Initial) return true;
  if (text.length === 1) return false;
  const person = (flags & (Flag.Given | Flag.Family)) !== 0;
  if (flags & NEVER && !(person && (!leading || text.length > 2) && !cased)) return false;
  const mention = found.at(i);
  if (mention && (mention.last - mention.first > 1 || mention.type === 'body')) return false;
  if (mention && (leading || tokens[i - 1]!.word.text === ',') && !isUnknown(tokens[i + 1], token)) return false;
  if (mention && !leading && mention.type === 'country' && !person) return false;
  // "April Whitcombe", "Harriet May": a month or an auxiliary beside a word that only a name can be.
  if (flags & (Flag.Calendar | Flag.Verb))
    return leading
      ? isUnknown(tokens[i + 1], token)
      : person && !cased && tokens[i + 1]?.word.shape !== Shape.Number && !(flags & Flag.Calendar && lower.endsWith('day'));
  if (flags & Flag.Title) {
    const { title } = token.word;
    // "Sultan bin Majid" is a name; so is the "Sen" of "Hun Sen", but not the "General" of "X, General Secretary".
    if (title && leading) return isParticle(tokens[i + 1]);
    if (title && !(text.length === 3 || (person && title.head === undefined && title.qualifier === undefined))) return false;
  }
  if (flags & NOUNS_OF_BODIES && !person) return false;
  if (leading || person || !(flags & Flag.Common) || !cased) return true;
  // "... the United States, Mike Pence": at the end of a headline's phrase, after a given name.
  const next = tokens[i + 1];
  return (
    (tokens[i - 1]!.word.flags & Flag.Given) !== 0 &&
    (next === undefined || next.sentence !== token.sentence || next.word.shape === Shape.Punctuation)
  );
}

/** A capitalised word that no list knows, right after: what follows a given name. */
const isUnknown = (next: Token | undefined, token: Token): boolean =>
  next !== undefined &&
  next.sentence === token.sentence &&
  next.word.shape === Shape.Title &&
  (next.word.flags & ~(Flag.Family | Flag.Given)) === 0;

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.shape === Shape.Lower &&
  PARTICLES.has(token.word.lower) &&
  token.word.lower.length > 1 &&
  token.word.lower !== 'san';

/**
 * The person's name that begins at token `i`: one or more capitalised words with initials and particles.
 * @param end one past the last token that may belong to it
 */
export function readName(document: Document, found: Found, i: number, end: number): NameSpan | null {
  const { tokens } = document;
  const known = found.at(i);
  if (known?.given && known.type === 'person' && known.first === i) return known.last <= end ? { first: i, last: known.last } : null;
  let j = i;
  let names = 0;
  let last = i;
  const cased = i < tokens.length && isTitleCased(document, tokens[i]!.sentence);
  while (j < end && j - i < LONGEST * 2) {
    const token = tokens[j]!;
    const { lower, shape, text } = token.word;
    if (isCapital(token) && isNameWord(document, found, j, names === 0, cased)) {
      // A suffix and a lone capital "V" are no family names.
      names++;
      last = ++j;
      // The full stop of an abbreviated given name: "Kh. Battömör".
      if (
        text.length === 2 &&
        shape === Shape.Title &&
        tokens[j]?.word.text === '.' &&
        tokens[j]!.glued &&
        j + 1 < end &&
        isCapital(tokens[j + 1]!)
      )
        j++;
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
      if (
        next > 0 &&
        (isCapital(tokens[next]!) || isJoined(tokens[next]!)) &&
        ((lower !== 'e' && lower !== 'y' && lower !== 'wa') || names > 1) &&
        isNameWord(document, found, next, false, cased)
      ) {
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
