import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Token } from '../text/document';

/** Title, initials or all capitals. */
export const isCapitalised = (token: Token): boolean =>
  token.word.shape === Shape.Title || token.word.shape === Shape.Upper || token.word.shape === Shape.Initial;

const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Pronoun;

const cache = new WeakMap<Document, Map<number, boolean>>();

/** Whether a sentence is written like a title, nearly every word with a capital, so that capitals say nothing. */
export function isTitleCased(document: Document, sentence: number): boolean {
  let known = cache.get(document);
  if (!known) cache.set(document, (known = new Map<number, boolean>()));
  let answer = known.get(sentence);
  if (answer === undefined) known.set(sentence, (answer = measure(document, sentence)));
  return answer;
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
