import { matchAt } from '../../../lexicon/matchAt';
import { Shape, type Token, type Word } from '../../../text/document';
import { senseOf } from '../../gazetteer';

/** The two states of a word like "Danish-Norwegian", or null: read once a form. */
export function readPair(token: Token): readonly [string, string] | null {
  const { word } = token;
  return word.pair === undefined ? (word.pair = read(token)) : word.pair;
}

function read(token: Token): readonly [string, string] | null {
  const { text, shape } = token.word;
  const hyphen = text.indexOf('-');
  if ((shape !== Shape.Title && shape !== Shape.Upper) || hyphen < 2 || text.length - hyphen < 3) return null;
  const one = stateOf(token, text.slice(0, hyphen));
  const other = one && stateOf(token, text.slice(hyphen + 1));
  return one && other && one !== other ? [one, other] : null;
}

function stateOf(token: Token, text: string): string | null {
  const word: Word = { ...token.word, text, lower: text.toLowerCase(), hashes: null };
  const match = matchAt([{ ...token, word }], 0);
  // "US" in "Russian-US": initials stand for the adjective.
  const initials = text.length < 4 ? 'country' : 'demonym';
  return (match && (senseOf(match.entry, 'demonym') ?? senseOf(match.entry, initials))?.country) ?? null;
}
