import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Sentence, type Token } from '../text/document';

/** Title, initials or all capitals. */
export const isCapitalised = (token: Token): boolean =>
  token.word.shape === Shape.Title || token.word.shape === Shape.Upper || token.word.shape === Shape.Initial;

const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Pronoun;

/** Whether a sentence is written like a title, nearly every word with a capital, so that capitals say nothing. */
export function isTitleCased(document: Document, sentence: number): boolean {
  const known = document.sentences[sentence]!;
  return (known.capitalised ??= measure(document, known));
}

function measure(document: Document, { first, last }: Sentence): boolean {
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
