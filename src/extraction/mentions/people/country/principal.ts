import type { Document } from '../../../text/document';
import type { Mention, OfficeDraft } from '../../mention';
import { clearest } from './clearest';
import type { Evidence } from './evidence';
import { nameKey } from './homes';
import { meets } from './isMet';
import { outerFirst } from './outerFirst';
import type { Clues } from './readClues';

/** The person whom a text with a headline is about. */
export interface Principal {
  /** What all of the text says of the state whose text it is. */
  readonly evidence: Evidence;
  /** Whether a mention is of that person, of whom what stands around a single mention says less. */
  is(mention: Mention): boolean;
  /** The state by the post of a title without a holder: of whom the text names first, if it gives that person no post. */
  ofBare(office: OfficeDraft, free: (office: OfficeDraft, country: string) => boolean): string | null;
  /** Whether the mention is of somebody whom the text names in full at its head, and of another state than the United States. */
  isElsewhere(mention: Mention): boolean;
}

/**
 * A state's own text opens with its official without the country: "President X met Danish Prime Minister Y". It is the state that the
 * text speaks of beside those of the others: what is its own, what it does, and the other half of a pair.
 * @param people all that are named, in text order
 */
export function principal(document: Document, people: readonly Mention[], clues: Clues): Principal {
  const { tokens, sentences } = document;
  const opener = hasHeadline(document)
    ? people.find((mention) => {
        const { sentence } = tokens[mention.first]!;
        return (
          sentence < 2 &&
          outerFirst(document, mention) <= sentences[sentence]!.first + 1 &&
          !mention.country &&
          (!mention.offices?.length || mention.offices.some(({ country, body }) => !country && !body))
        );
      })
    : undefined;
  const key = opener && nameKey(document, opener);
  const is = (mention: Mention): boolean => key !== undefined && nameKey(document, mention) === key;
  const posted = people.some((mention) => is(mention) && mention.offices?.length);
  const evidence: Evidence = (office, mention, free) => {
    if (!is(mention)) return null;
    const { weights, others, owned, acting, paired, topical, visited, marked, bySentence } = clues;
    const candidates = clues.foremost.filter((country) => !others.has(country) && !(others.size === 0 && visited.has(country)));
    const total = candidates.reduce((sum, country) => sum + weights.get(country)!, 0);
    const scores = new Map<string, number>();
    for (const country of candidates) {
      const deeds = (acting.get(country) ?? 0) + (paired.get(country) ?? 0) + (marked.has(country) ? 1 : 0);
      if (topical.has(country) && deeds === 0) continue;
      const backing = deeds + (owned.get(country) ?? 0);
      if (backing === 0 && weights.get(country)! < 2) continue;
      scores.set(country, 0.5 * (weights.get(country)! / total) + Math.min(1.2, 0.3 * backing));
    }
    const judged = new Set<string>();
    for (const { at, country, owns, body } of bySentence.get(tokens[opener!.first]!.sentence) ?? []) {
      if (!scores.has(country) || judged.has(country)) continue;
      judged.add(country);
      scores.set(country, scores.get(country)! + (body || (owns && !meets(tokens, at)) ? 0.1 : -0.5));
    }
    return clearest(scores, (country) => free(office, country));
  };
  return {
    evidence,
    is,
    ofBare: (office, free) => (opener && !posted ? evidence(office, opener, free) : null),
    isElsewhere: (mention) =>
      is(mention) &&
      opener!.last - opener!.first > 1 &&
      (clues.others.has('USA') || [...clues.paired.keys()].some((country) => country !== 'USA')),
  };
}

/** Whether the text opens with a headline: a paragraph of one sentence without a full stop. */
function hasHeadline({ tokens, sentences }: Document): boolean {
  const [first, second] = sentences;
  return second !== undefined && second.paragraph !== first!.paragraph && !/^[.!?…]$/.test(tokens[first!.last - 1]!.word.text);
}
