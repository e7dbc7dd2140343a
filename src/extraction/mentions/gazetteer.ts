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

/** The first sense of one of the types. Every extractor of names asks this of every gazetteer name: no list is made for it. */
export function senseOf({ senses }: Entry, one: string, two = one, three = one, four = one, five = one): Sense | undefined {
  for (let i = 0; i < senses.length; i++) {
    const { type } = senses[i]!;
    if (type === one || type === two || type === three || type === four || type === five) return senses[i];
  }
  return undefined;
}

const byEnd = new WeakMap<Document, readonly (GazetteerMatch | undefined)[]>();

/** The gazetteer name that ends before token `last`: "South Korean" of "South Korean government". */
export function matchEndingAt(document: Document, last: number): GazetteerMatch | undefined {
  let ends = byEnd.get(document);
  if (!ends) {
    const made = new Array<GazetteerMatch | undefined>(document.tokens.length + 1);
    for (const match of gazetteerMatches(document)) made[match.last] = match;
    byEnd.set(document, (ends = made));
  }
  return ends[last];
}
