import { Flag } from '../lexicon/flags';
import { matchAt, type Entry, type Sense } from '../lexicon/matchAt';
import type { Document } from '../text/document';

/** A stretch of tokens that is a name of the gazetteer. */
export interface GazetteerMatch {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry;
}

const cache = new WeakMap<Document, readonly GazetteerMatch[]>();

/** All gazetteer names of a document, longest first at each place, without overlaps, in text order. Computed once per document. */
export function gazetteerMatches(document: Document): readonly GazetteerMatch[] {
  const known = cache.get(document);
  if (known) return known;
  const { tokens } = document;
  const matches: GazetteerMatch[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = (tokens[i]!.word.flags & Flag.Starts) !== 0 ? matchAt(tokens, i) : undefined;
    if (!match) {
      i++;
      continue;
    }
    matches.push({ first: i, last: i + match.length, entry: match.entry });
    i += match.length;
  }
  cache.set(document, matches);
  return matches;
}

/** The first sense of one of the types. */
export const senseOf = (entry: Entry, ...types: string[]): Sense | undefined => entry.senses.find((sense) => types.includes(sense.type));

const byEnd = new WeakMap<Document, Map<number, GazetteerMatch>>();

/** The gazetteer name that ends before token `last`: "South Korean" of "South Korean government". */
export function matchEndingAt(document: Document, last: number): GazetteerMatch | undefined {
  let map = byEnd.get(document);
  if (!map) byEnd.set(document, (map = new Map(gazetteerMatches(document).map((match) => [match.last, match]))));
  return map.get(last);
}
