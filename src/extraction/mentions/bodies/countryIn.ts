import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import type { Document } from '../../text/document';
import { senseOf } from '../gazetteer';

/** ISO 3166-1 alpha-3 of the only country that the words of a name give, by a noun or an adjective; null for none or several. */
export function countryIn(document: Document, first: number, last: number): string | null {
  const { tokens } = document;
  let country: string | null = null;
  for (let i = first; i < last;) {
    const match = (tokens[i]!.word.flags & Flag.Starts) !== 0 ? matchAt(tokens, i) : undefined;
    const sense = match && senseOf(match.entry, 'country', 'demonym', 'capital', 'region', 'city');
    if (sense?.country) {
      if (country && country !== sense.country) return null;
      country = sense.country;
    }
    i += match && sense ? match.length : 1;
  }
  return country;
}
