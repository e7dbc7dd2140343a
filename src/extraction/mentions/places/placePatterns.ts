import { Flag } from '../../lexicon/flags';
import { matchPhrase } from '../../lexicon/matchAt';
import { Shape, type Document } from '../../text/document';
import { isCapitalised, isTitleCased } from '../capitals';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { POSTS } from '../posts';

const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Pronoun | Flag.Conjunction | Flag.Calendar | Flag.Verb | Flag.Honorific;

/** Places by a noun beside their name: "Karni crossing", "Helmand province", "the resort of Biarritz". */
export const placePatterns: MentionExtractor = {
  id: 'place.head',
  definition: 'A city, region, river or site that a noun beside its name tells: a venue with its noun, a province without it.',
  example: 'at the {place: Kandahar air base}; in {place: Helmand} province; the German city of {place: Mainz}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens } = document;
    for (let i = 0; i < tokens.length;) {
      const match = (tokens[i]!.word.flags & Flag.Opens) !== 0 ? matchPhrase(tokens, i, 'place-head') : undefined;
      if (!match) {
        i++;
        continue;
      }
      const [kind = '', options = ''] = match.entry.senses[0]!.fields;
      const span = spanOf(document, found, i, i + match.length, options);
      if (span)
        out.push(nameMention(document, span.first, span.last, { type: 'place', rule: this.id, kind, country: countryOf(found, span) }));
      i += match.length;
    }
    return out;
  },
};

/** Adjectives of places and peoples that the lexicon does not hold. */
const ADJECTIVE = /(?:ian|ese|ish|bal)$/;

interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

function spanOf(document: Document, found: Found, first: number, last: number, options: string): TokenSpan | undefined {
  const { tokens } = document;
  if (found.at(first)) return undefined;
  const upper = isCapitalised(tokens[first]!);
  if (upper && isTitleCased(document, tokens[first]!.sentence)) return undefined;
  if (upper ? options.includes('c') : options.includes('l') || options.includes('x')) {
    const start = nameBefore(document, found, first);
    // "Pacific Island nations", "Transnistrian region": the noun makes no name of it.
    if (start === first - 1 && (ADJECTIVE.test(tokens[start]!.word.text) || (tokens[first]!.word.lower === 'island' && found.at(start))))
      return undefined;
    if (start < first && (upper || options.includes('l'))) return { first: start, last: upper ? complementEnd(document, last) : last };
    if (start < first && !found.at(first - 1) && isNewName(document, start, first)) return { first: start, last: first };
  }
  return options.includes('o') && tokens[last]?.word.lower === 'of' ? nameAfter(document, found, last + 1) : undefined;
}

/** "Great Hall of the People": a site's complement. @returns one past its last token */
function complementEnd(document: Document, last: number): number {
  const { tokens } = document;
  if (tokens[last]?.word.lower !== 'of') return last;
  const first = tokens[last + 1]?.word.lower === 'the' ? last + 2 : last + 1;
  let end = first;
  while (
    end < first + 4 &&
    tokens[end]?.sentence === tokens[last].sentence &&
    tokens[end]!.word.shape === Shape.Title &&
    (tokens[end]!.word.flags & (FUNCTION | Flag.Country)) === 0
  )
    end++;
  return end > first ? end : last;
}

/** Capitalised words right before `head`, none of them a nationality or a person's title. @returns `head` if there is no name */
function nameBefore(document: Document, found: Found, head: number): number {
  const { tokens, sentences } = document;
  const start = Math.max(sentences[tokens[head]!.sentence]!.first, head - 5);
  let first = head;
  while (first > start) {
    const token = tokens[first - 1]!;
    const { flags } = token.word;
    if (
      !isCapitalised(token) ||
      ((flags & FUNCTION) !== 0 && (flags & Flag.Place) === 0) ||
      (flags & Flag.People) !== 0 ||
      POSTS.has(token.word.lower)
    )
      break;
    const name = found.at(first - 1);
    if (name && name.type !== 'place') break;
    first--;
  }
  // "U.S. air base", "Russian city": only a nationality stands before the noun.
  while (first < head && (tokens[first]!.word.flags & (Flag.Demonym | Flag.Country)) !== 0) first++;
  return first;
}

/** At least one word that is no ordinary English: "Helmand", not "Northern" or "First". */
function isNewName(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((document.tokens[i]!.word.flags & (Flag.Common | Flag.Demonym)) === 0 && document.tokens[i]!.word.shape === Shape.Title)
      return true;
  return false;
}

/** The capitalised words from `from`, if no name is known there. */
function nameAfter(document: Document, found: Found, from: number): TokenSpan | undefined {
  const { tokens } = document;
  let last = from;
  while (
    last < from + 4 &&
    tokens[last]?.sentence === tokens[from]?.sentence &&
    tokens[last]?.word.shape === Shape.Title &&
    !found.at(last) &&
    (tokens[last]!.word.flags & FUNCTION) === 0
  )
    last++;
  return last > from && isNewName(document, from, last) && (tokens[last - 1]!.word.flags & Flag.Particle) === 0
    ? { first: from, last }
    : undefined;
}

/** Country of a place that the pattern's name holds: "Kigali International Airport". */
function countryOf(found: Found, span: TokenSpan): string | null {
  for (let i = span.first; i < span.last; i++) {
    const name = found.at(i);
    if (name?.type === 'place' || name?.type === 'country') return name.country;
  }
  return null;
}
