import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import type { Token } from '../../text/document';

/** A nationality adjective: "Turkmen", "South Korean". */
export interface Nationality {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly first: number;
  readonly last: number;
}

function adjectiveAt(tokens: readonly Token[], i: number): Nationality | null {
  const word = tokens[i]?.word;
  if (!word || !(word.flags & Flag.Starts)) return null;
  const match = matchAt(tokens, i);
  const sense = match?.entry.senses.find((s) => s.type === 'demonym');
  return match && sense?.country ? { country: sense.country, first: i, last: i + match.length } : null;
}

/** The nationality adjective that begins at token `i`. */
export const nationalityAt = adjectiveAt;

/** The nationality adjective whose last token is `i`. */
export function nationalityEndingAt(tokens: readonly Token[], i: number): Nationality | null {
  for (let first = i - 2; first <= i; first++) {
    if (first < 0 || tokens[first]!.sentence !== tokens[i]!.sentence) continue;
    const found = adjectiveAt(tokens, first);
    if (found && found.last === i + 1) return found;
  }
  return null;
}
