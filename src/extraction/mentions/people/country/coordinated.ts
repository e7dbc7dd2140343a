import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';
import type { Evidence } from './evidence';
import { homeOf } from './homes';
import { outerFirst } from './outerFirst';

/**
 * "Norwegian President Ada Lind and Prime Minister Ole Brandt": another post beside one that names its state is of that state.
 * @param people those with a post, in text order
 * @param homes the states known so far
 */
export function coordinated(document: Document, people: readonly Mention[], homes: ReadonlyMap<string, string | null>): Evidence {
  const { tokens } = document;
  const before = new Map<Mention, Mention>();
  for (let i = 1; i < people.length; i++) {
    const and = outerFirst(document, people[i]!) - 1;
    const last = tokens[and - 1]?.word.text === ',' ? and - 1 : and;
    if (tokens[and]?.word.lower === 'and' && people[i - 1]!.last === last) before.set(people[i]!, people[i - 1]!);
  }
  return (office, mention, free) => {
    const other = before.get(mention);
    // A family name alone is of somebody known before.
    if (!other || mention.last - mention.first === 1 || (office.rank ?? 4) > 2) return null;
    const country = homeOf(homes, document, other);
    return country && free(office, country) ? country : null;
  };
}
