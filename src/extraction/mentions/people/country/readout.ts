import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';
import { canHave } from './canHave';
import type { Evidence } from './evidence';
import { homeOf } from './homes';
import { isMet } from './isMet';
import { isReadout } from './isReadout';
import { outerFirst } from './outerFirst';

/** Who acts in the headline of an American read-out or in the sentence below it, without a country, is theirs. */
export function readout(document: Document, people: readonly Mention[], homes: ReadonlyMap<string, string | null>): Evidence {
  const { tokens } = document;
  const opens = isReadout(document);
  return (office, mention) => {
    const { sentence } = tokens[mention.first]!;
    if (!opens || sentence > 1 || !canHave(office, 'USA')) return null;
    const first = outerFirst(document, mention);
    if (sentence === 0 && first <= 3) return 'USA';
    if (isMet(document, mention)) return null;
    for (const other of people) {
      if (other.first >= mention.first) break;
      if (tokens[other.first]!.sentence === sentence && (homeOf(homes, document, other) ?? 'USA') !== 'USA') return null;
    }
    return 'USA';
  };
}
