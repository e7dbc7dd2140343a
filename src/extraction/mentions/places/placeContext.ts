import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Token } from '../../text/document';
import { isTitleCased } from '../capitals';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { POSTS } from '../posts';

const LOCATIVE = new Set(['in', 'near', 'outside']);
const MOTION = new Set(['at', 'from', 'to', 'into', 'around', 'toward', 'towards']);
const KNOWN =
  Flag.Given | Flag.Family | Flag.Common | Flag.Calendar | Flag.Country | Flag.Demonym | Flag.People | Flag.Body | Flag.Honorific;
/** Languages and faiths, which also stand after "in". */
const LANGUAGES = new Set([
  'arabic',
  'farsi',
  'dari',
  'pashto',
  'urdu',
  'hindi',
  'mandarin',
  'cantonese',
  'hebrew',
  'creole',
  'swahili',
  'kurdish',
  'tamil',
  'islam',
  'latin',
  'braille',
  'congress',
  'parliament',
  'allah',
  'god',
  'christianity',
  'facebook',
  'excel',
]);

/** Places that the gazetteer does not know, told by a preposition of place or by a country after a comma. */
export const placeContext: MentionExtractor = {
  id: 'place.context',
  definition: 'A name that is no word of English, after "in" or "near", or with its country after a comma, is a place.',
  example: 'after meeting in {place: Ballenas}; from {place: Wagga Wagga}, {country: Australia}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens } = document;
    for (let i = 0; i + 1 < tokens.length; i++) {
      if ((tokens[i]!.word.flags & Flag.Preposition) === 0) continue;
      const word = tokens[i]!.word.lower;
      const locative = LOCATIVE.has(word);
      if (!locative && !MOTION.has(word)) continue;
      const last = nameEnd(document, found, i + 1);
      if (last === i + 1) continue;
      const country = countryAfter(document, found, last);
      if (country === undefined && (!locative || !isUnknown(document, i + 1, last))) continue;
      out.push(nameMention(document, i + 1, last, { type: 'place', rule: this.id, country: country ?? null }));
      i = last - 1;
    }
    return out;
  },
};

/** End of the run of capitalised words without a known name that begins at `first`. */
function nameEnd(document: Document, found: Found, first: number): number {
  const { tokens } = document;
  let last = first;
  const sentence = tokens[first - 1]!.sentence;
  if (isTitleCased(document, sentence)) return first;
  const isName = (token: Token | undefined): boolean =>
    token?.sentence === sentence &&
    token.word.shape === Shape.Title &&
    token.word.text.length > 1 &&
    !found.at(token.index) &&
    !POSTS.has(token.word.lower) &&
    (token.word.flags & (Flag.Calendar | Flag.Honorific | Flag.Demonym | Flag.Verb | Flag.Determiner | Flag.Pronoun)) === 0;
  while (last < first + 3 && isName(tokens[last])) last++;
  // A longer run goes on into something else.
  return isName(tokens[last]) ? first : last;
}

/** Every word of it is outside the lexicon, and nothing tells a person or an owner. */
function isUnknown(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  for (let i = first; i < last; i++) if ((tokens[i]!.word.flags & KNOWN) !== 0 || LANGUAGES.has(tokens[i]!.word.lower)) return false;
  const next = tokens[last];
  if (!next || next.sentence !== tokens[first]!.sentence) return true;
  const { lower, shape } = next.word;
  return lower !== "'s" && lower !== "'" && shape !== Shape.Title && shape !== Shape.Upper && shape !== Shape.Initial;
}

/** The country (its code or null) of a known place after a comma: ", Australia"; undefined if none follows. */
function countryAfter(document: Document, found: Found, at: number): string | null | undefined {
  if (document.tokens[at]?.word.text !== ',') return undefined;
  const name = found.at(at + 1);
  return name && (name.type === 'country' || name.type === 'place') ? name.country : undefined;
}
