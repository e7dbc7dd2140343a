import { Flag } from '../lexicon/flags';
import { Shape, type Document } from '../text/document';

/** A stretch of tokens that the tagger reads: capitalised words and the small words between them. Token indices, end exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const INNER = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'del',
  'la',
  'el',
  'di',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'ben',
  "'s",
  '&',
  '.',
  '-',
  'in',
  'on',
  'to',
  'e',
  'y',
]);

const MAX_RUN = 40;
const HYPHEN = 45;

/** Is the token written as names are? "al-Assad" and "bin" before a capital count. */
function isCapital(document: Document, i: number): boolean {
  const { shape, text } = document.tokens[i]!.word;
  if (shape === Shape.Title || shape === Shape.Upper || shape === Shape.Initial) return true;
  if (shape !== Shape.Lower || text.length <= 3) return false;
  return text.charCodeAt(2) === HYPHEN ? /^[aeu]l/.test(text) : text.startsWith("d'");
}

/** The capitalised stretches of a sentence, in order. A lone function word that merely opens the sentence is none. */
export function capitalRuns(document: Document, first: number, last: number): Run[] {
  const runs: Run[] = [];
  let i = first;
  while (i < last) {
    if (!isCapital(document, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < last && end - i < MAX_RUN) {
      if (isCapital(document, end)) {
        end++;
        continue;
      }
      let k = end;
      while (k < last && k < end + 3 && INNER.has(document.tokens[k]!.word.lower)) k++;
      if (k > end && k < last && isCapital(document, k)) end = k + 1;
      else break;
    }
    const lone =
      end === i + 1 &&
      i === first &&
      (document.tokens[i]!.word.flags & (Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Pronoun)) !== 0;
    if (!lone) runs.push({ first: i, last: end });
    i = end;
  }
  return runs;
}
