import { Flag } from '../../lexicon/flags';
import type { Sense } from '../../lexicon/matchAt';
import { Shape, type Document, type Token } from '../../text/document';
import { POSTS } from '../posts';

/** Nouns of instruments that a place gives its name to: "Minsk agreements", "Kyoto Protocol". */
const INSTRUMENTS = new Set([
  'agreement',
  'agreements',
  'accord',
  'accords',
  'protocol',
  'protocols',
  'treaty',
  'treaties',
  'convention',
  'conventions',
  'memorandum',
  'declaration',
  'package',
  'pact',
  'consensus',
  'communique',
  'communiqué',
  'charter',
  'act',
  'principles',
  'document',
  'format',
]);
/** "Street" and the like make a name of what stands before them. */
const THOROUGHFARES = new Set(['street', 'avenue', 'road', 'boulevard', 'square', 'lane']);

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.shape === Shape.Title || token.word.shape === Shape.Initial || token.word.shape === Shape.Upper);

/**
 * Whether a gazetteer name stands inside a name of something else: a place in a treaty's name, a country's name as a person's given or
 * family name, a street.
 */
export function isPartOfLongerName(document: Document, first: number, last: number, sense: Sense): boolean {
  const { tokens } = document;
  const sentence = tokens[first]!.sentence;
  const next = tokens[last]?.sentence === sentence ? tokens[last] : undefined;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1] : undefined;
  if (next && sense.type !== 'country' && INSTRUMENTS.has(next.word.lower)) return true;
  if (
    next &&
    sense.type !== 'country' &&
    isCapitalised(next) &&
    (next.word.lower === 'plan' || (next.word.lower === 'action' && tokens[last + 1]?.word.lower === 'plan'))
  )
    return true;
  if (next && THOROUGHFARES.has(next.word.lower) && isCapitalised(next)) return true;
  if (last - first > 1) return false;
  const flags = tokens[first]!.word.flags;
  if (sense.type !== 'country' && before && followsPersonWord(document, first - 1)) return true;
  if ((flags & (Flag.Given | Flag.Family)) === 0) return false;
  // "Michael Jordan", "J. Jordan": a given name or an initial before it, and no country before it.
  if (
    before &&
    isCapitalised(before) &&
    (before.word.shape === Shape.Initial ||
      ((before.word.flags & Flag.Given) !== 0 && (before.word.flags & (Flag.Place | Flag.Country)) === 0))
  )
    return true;
  // "Chad Hurley": a family name after it.
  return (
    next !== undefined &&
    (flags & Flag.Given) !== 0 &&
    next.word.shape === Shape.Title &&
    (next.word.flags & Flag.Family) !== 0 &&
    (next.word.flags & (Flag.Title | Flag.BodyHead)) === 0
  );
}

/** "Mr. Lincoln", "Director Richmond". */
function followsPersonWord({ tokens }: Document, before: number): boolean {
  const token = tokens[before]!;
  const word = token.word.text === '.' && token.glued ? tokens[before - 1] : token;
  return word !== undefined && isCapitalised(word) && ((word.word.flags & Flag.Honorific) !== 0 || POSTS.has(word.word.lower));
}
