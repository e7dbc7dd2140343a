import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Token } from '../text/document';

/** Title, initials or all capitals. */
export const isCapitalised = (token: Token): boolean =>
  token.word.shape === Shape.Title || token.word.shape === Shape.Upper || token.word.shape === Shape.Initial;

const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Pronoun;

/** By sentence: 1 for yes, -1 for no, 0 where nobody asked yet. */
const cache = new WeakMap<Document, Int8Array>();

/** Whether a sentence is written like a title, nearly every word with a capital, so that capitals say nothing. */
export function isTitleCased(document: Document, sentence: number): boolean {
  let known = cache.get(document);
  if (!known) cache.set(document, (known = new Int8Array(document.sentences.length)));
  if (known[sentence] === 0) known[sentence] = measure(document, sentence) ? 1 : -1;
  return known[sentence] === 1;
}

function measure(document: Document, sentence: number): boolean {
  const { first, last } = document.sentences[sentence]!;
  const ends = document.tokens[last - 1]!.word.text === '.';
  if (last - first > 60) return false;
  let lower = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const token = document.tokens[i]!;
    if (isCapitalised(token)) upper++;
    else if (
      token.word.shape === Shape.Lower &&
      (token.word.flags & FUNCTION) === 0 &&
      token.word.text[0] !== "'" &&
      token.word.text[0] !== '’'
    )
      lower++;
  }
  return upper >= 4 && (ends ? lower === 0 : lower <= upper / 8);
}
