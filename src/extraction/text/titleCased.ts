import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Sentence } from './document';

const FUNCTION_WORDS = Flag.Preposition | Flag.Conjunction | Flag.Determiner | Flag.Pronoun | Flag.Particle;

/**
 * Whether a sentence is written in the case of headlines, so that a capital says nothing ("Talks on Water to Resume"): four capitalised
 * words or more, and nothing in lower case but function words. Computed once per sentence.
 */
export function isTitleCased(document: Document, sentence: number): boolean {
  const known = document.sentences[sentence]!;
  return (known.titleCased ??= measure(document, known));
}

function measure(document: Document, { first, last }: Sentence): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const { shape, text, flags } = document.tokens[i]!.word;
    if (shape === Shape.Lower && text.length > 1 && (flags & FUNCTION_WORDS) === 0 && text !== "'s" && text !== '’s') lower++;
    else if (shape === Shape.Title || shape === Shape.Upper) upper++;
  }
  return upper > 3 && lower === 0;
}
