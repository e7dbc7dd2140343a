import { Flag } from '../../lexicon/flags';
import { matchPhrase } from '../../lexicon/matchAt';
import type { Document } from '../../text/document';

/** A head noun of organisations in the text: "Ministry", "armed forces". Token indices, end exclusive. */
export interface BodyHead {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  /** Letters of `data/body-heads.tsv`. */
  readonly options: string;
}

const cache = new WeakMap<Document, readonly BodyHead[]>();

/** All heads of bodies, longest first at each place, in text order. Computed once per document. */
export function bodyHeads(document: Document): readonly BodyHead[] {
  const known = cache.get(document);
  if (known) return known;
  const heads: BodyHead[] = [];
  const { tokens } = document;
  for (let i = 0; i < tokens.length;) {
    const match = (tokens[i]!.word.flags & Flag.Opens) !== 0 ? matchPhrase(tokens, i, 'body-head') : undefined;
    if (!match) {
      i++;
      continue;
    }
    const [kind = '', options = ''] = match.entry.senses[0]!.fields;
    heads.push({ first: i, last: i + match.length, kind, options });
    i += match.length;
  }
  cache.set(document, heads);
  return heads;
}
