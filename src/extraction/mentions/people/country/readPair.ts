import { matchAt } from '../../../lexicon/matchAt';
import { Shape, type Token, type Word } from '../../../text/document';
import { senseOf } from '../../gazetteer';

/** The two states of a word like "Danish-Norwegian", or null. @param known what was read of a form before */
export function readPair(token: Token, known: Map<Word, readonly [string, string] | null>): readonly [string, string] | null {
  const { word } = token;
  if (word.shape !== Shape.Title && word.shape !== Shape.Upper) return null;
  const hyphen = word.text.indexOf('-');
  if (hyphen < 2 || word.text.length - hyphen < 3) return null;
  let pair = known.get(word);
  if (pair === undefined) {
    const one = stateOf(token, word.text.slice(0, hyphen));
    const other = one && stateOf(token, word.text.slice(hyphen + 1));
    known.set(word, (pair = one && other && one !== other ? [one, other] : null));
  }
  return pair;
}

function stateOf(token: Token, text: string): string | null {
  const word: Word = { ...token.word, text, lower: text.toLowerCase(), hashes: null };
  const match = matchAt([{ ...token, word }], 0);
  // "US" in "Russian-US": initials stand for the adjective.
  const initials = text.length < 4 ? 'country' : 'demonym';
  return (match && (senseOf(match.entry, 'demonym') ?? senseOf(match.entry, initials))?.country) ?? null;
}
