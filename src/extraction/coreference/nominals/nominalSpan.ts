import { Flag } from '../../lexicon/flags';
import type { Mention } from '../../mentions/mention';
import { Shape, type Document } from '../../text/document';

export type Determiner = 'the' | 'a' | 'possessive' | null;

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no', 'some', 'every', 'each', 'first']);
const REACH = 6;

/** First token of a nominal with the article or the possessive that belongs to it, over adjectives between: "the 80-year-old Cuban leader". */
export function nominalStart({ tokens, sentences }: Document, mention: Mention): { first: number; determiner: Determiner } {
  const { first: from } = sentences[tokens[mention.first]!.sentence]!;
  for (let i = mention.first - 1; i >= from && mention.first - i <= REACH; i--) {
    const { lower, shape, flags } = tokens[i]!.word;
    if (lower === 'the' || lower === 'that' || lower === 'this') return { first: i, determiner: 'the' };
    if (POSSESSIVES.has(lower)) return { first: i, determiner: 'possessive' };
    if (INDEFINITE.has(lower)) return { first: i, determiner: 'a' };
    const adjective =
      (shape === Shape.Lower && (flags & (Flag.Preposition | Flag.Conjunction | Flag.Verb | Flag.Pronoun | Flag.Determiner)) === 0) ||
      shape === Shape.Number ||
      lower === '-';
    if (!adjective) break;
  }
  // "The President and Prime Minister agreed": one article for both.
  const { word } = tokens[mention.first]!;
  const joined = tokens[mention.first - 1]?.word.lower === 'and' && word.shape === Shape.Title && mention.first - 2 > from;
  if (joined && (tokens[mention.first - 2]!.word.flags & Flag.Title) !== 0) return { first: mention.first, determiner: 'the' };
  return { first: mention.first, determiner: null };
}
