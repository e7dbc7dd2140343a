import type { TextIndex } from './textIndex';
import { tokenise } from './tokens';

/**
 * Where some characters stand in a text, in order; they may overlap. Only the places of their rarest word are looked at, so that many
 * quotes do not cost as many walks through the text.
 */
export function substringPlaces(exact: string, index: TextIndex): number[] {
  const { ids, starts, ends } = tokenise(exact, index.vocabulary);
  let rarest = 0;
  // the first and the last may be parts of words
  for (let token = 1; token < ids.length - 1; token++)
    if (rarest === 0 || index.count(ids[token]!) < index.count(ids[rarest]!)) rarest = token;
  const offset = starts[rarest];
  if (offset === undefined) return [];
  const letters = exact.slice(offset, ends[rarest]);
  const places = new Set<number>();
  for (const word of rarest > 0 ? [ids[rarest]!] : index.wordsWith(letters)) {
    const whole = index.vocabulary.words[word]!;
    for (let at = whole.indexOf(letters); at >= 0; at = whole.indexOf(letters, at + 1))
      for (const token of index.placesOf(word)) {
        const place = index.tokens.starts[token]! + at - offset;
        if (place >= 0 && index.text.startsWith(exact, place)) places.add(place);
      }
  }
  return [...places].sort((a, b) => a - b);
}
