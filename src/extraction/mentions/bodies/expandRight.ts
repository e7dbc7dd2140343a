import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import { Shape, type Document } from '../../text/document';
import { isCapitalised } from '../capitals';

const LINKS = new Set(['of', 'for', 'on', 'against']);
const NAMES = Flag.Country | Flag.Place | Flag.Body;

/**
 * Where the name ends whose head ends before `last`: complements of the head ("Ministry of Foreign Affairs and International Cooperation",
 * "Senate of the Oliy Majlis of Uzbekistan", "Council on Foreign Relations").
 * @param options inCountry: takes "in Kosovo" along, as a mission's name does; noCountry: "of Japan" is no part of a company's name
 * @returns one past the last token
 */
export function expandRight(document: Document, last: number, { inCountry = false, noCountry = false, forCountry = false } = {}): number {
  const { tokens, sentences } = document;
  const end = Math.min(sentences[tokens[last - 1]!.sentence]!.last, last + 18);
  let stop = last;
  let k = last;
  // "for the Islamic Revolution in Iraq"; nothing but "of" follows a country.
  let purpose = false;
  let endsInName = false;
  for (;;) {
    const link = tokens[k];
    if (k >= end || !link) return stop;
    const word = link.word.lower;
    const isLink = LINKS.has(word) || ((inCountry || purpose) && word === 'in') || (inCountry && word === 'to');
    if (!isLink || (stop > last && (word === 'against' || (word !== 'of' && endsInName)))) return stop;
    let c = k + 1;
    if (tokens[c]?.word.lower === 'the') c++;
    const complement = readComplement(document, c, end, word);
    if (complement === c || (noCountry && isCountry(document, c, complement))) return stop;
    if (!forCountry && (word === 'for' || word === 'on') && complement === c + 1 && isNationality(document, c)) return stop;
    stop = k = complement;
    purpose ||= word === 'for';
    endsInName = isNationality(document, stop - 1);
  }
}

/** Capitalised words, joined by "and", "&" or, in a list that ends in "and", by commas. @returns one past the last token, `from` if none */
function readComplement(document: Document, from: number, end: number, link: string): number {
  const { tokens } = document;
  let k = from;
  while (k < end) {
    const token = tokens[k]!;
    if (isCapitalised(token)) {
      const { flags, lower } = token.word;
      if ((flags & (Flag.Calendar | Flag.Pronoun)) !== 0 && (flags & NAMES) === 0) return k;
      // After other links than "of" a known place or person is no complement: "Parliament on Friday", "bank for Smith".
      if (k === from && link !== 'of' && link !== 'in' && (flags & Flag.Common) === 0 && (flags & (NAMES | Flag.Demonym)) === 0) return k;
      if (lower === 'president' && tokens[k + 1] && isCapitalised(tokens[k + 1]!)) return k;
      // A person follows: "Office of Public Engagement Cedric Richmond", "Academy of Sciences Yury Osipov".
      if (
        k > from &&
        (flags & (Flag.Common | NAMES | Flag.Demonym)) === 0 &&
        token.word.shape === Shape.Title &&
        (isOrdinary(document, k - 1) || (tokens[k - 1]!.word.flags & Flag.BodyHead) !== 0)
      )
        return k;
      if (
        k > from &&
        (flags & (Flag.Given | Flag.Common | Flag.Country | Flag.Demonym)) === Flag.Given &&
        (tokens[k - 1]!.word.flags & (Flag.Common | Flag.BodyHead)) !== 0
      )
        return k;
      const match = (flags & Flag.Starts) !== 0 ? matchAt(tokens, k) : undefined;
      if (match?.entry.senses.some(({ type }) => type === 'country' || type === 'capital' || type === 'city' || type === 'region')) {
        k += match.length;
        const next = tokens[k];
        // "of Ukraine" ends a name; "of the United States Congress" does not.
        if (k < end && next && isCapitalised(next) && (next.word.flags & Flag.BodyHead) === 0 && !isOrdinary(document, k)) return k;
        if (k < end && next && (next.word.lower === 'and' || next.word.lower === ',')) return k;
        continue;
      }
      k++;
      continue;
    }
    const word = token.word.lower;
    const next = tokens[k + 1];
    if (k === from || !next || k + 1 >= end) return k;
    if ((word === 'and' || word === '&') && isOrdinary(document, k + 1) && isOrdinary(document, k - 1)) {
      k++;
      continue;
    }
    if (word === ',' && isOrdinary(document, k + 1) && isOrdinary(document, k - 1) && listEnds(document, k + 1, end)) {
      k++;
      continue;
    }
    if (word === '-' && token.glued && next.glued && isCapitalised(next)) {
      k++;
      continue;
    }
    return k;
  }
  return k;
}

/** A capitalised word of common English that is no name of a country, a place, a person or a body. */
function isOrdinary(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token || !isCapitalised(token)) return false;
  const { flags, lower } = token.word;
  return (
    (flags & Flag.Common) !== 0 &&
    (flags & (NAMES | Flag.Demonym | Flag.Calendar | Flag.Given)) === 0 &&
    lower !== 'president' &&
    lower !== 'prime' &&
    lower !== 'ministry' &&
    lower !== 'minister' &&
    lower !== 'secretary'
  );
}

/** A list of capitalised words from `from` that ends in "and Word": "Trade, Industry and Tourism". */
function listEnds(document: Document, from: number, end: number): boolean {
  const { tokens } = document;
  for (let k = from; k < end && k < from + 10; k++) {
    const word = tokens[k]!.word.lower;
    if (word === 'and' || word === '&') return isOrdinary(document, k + 1);
    if (word !== ',' && !isOrdinary(document, k)) return false;
  }
  return false;
}

function isCountry(document: Document, from: number, to: number): boolean {
  const match = matchAt(document.tokens, from);
  return match !== undefined && match.length === to - from && match.entry.senses.some(({ type }) => type === 'country');
}

const isNationality = (document: Document, at: number): boolean => (document.tokens[at]!.word.flags & (Flag.Country | Flag.Demonym)) !== 0;
