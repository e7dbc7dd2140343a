import { wordSet } from '../../../lexicon/wordSet';
import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';
import { canHave } from './canHave';
import type { Evidence } from './evidence';
import { homeOf } from './homes';
import { isMet } from './isMet';
import { outerFirst } from './outerFirst';

const STATES = wordSet('by from');
const AUTHORS = wordSet('president vice nsc national press white principal deputy senior secretary');

/**
 * "Readout of President X's Call with Prime Minister Y of Z", "Statement by NSC Spokesperson X on": so the White House and the American
 * departments head what they publish; who acts in the headline or the sentence below it, without a country, is theirs.
 * Source: the form of the publications (fact).
 */
export function readout(document: Document, people: readonly Mention[], homes: ReadonlyMap<string, string | null>): Evidence {
  const { tokens } = document;
  const word = (i: number): string => tokens[i]?.word.lower ?? '';
  const opens =
    (word(0) === 'readout' && (word(1) === 'of' || STATES.has(word(1)))) ||
    (word(0) === 'statement' && STATES.has(word(1)) && AUTHORS.has(word(2)));
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
