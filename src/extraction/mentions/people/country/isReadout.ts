import { wordSet } from '../../../lexicon/wordSet';
import type { Document } from '../../../text/document';

const STATES = wordSet('by from');
const AUTHORS = wordSet('president vice nsc national press white principal deputy senior secretary');

/**
 * "Readout of President X's Call with Prime Minister Y of Z", "Statement by NSC Spokesperson X on": so the White House and the American
 * departments head what they publish. Source: the form of the publications (fact).
 */
export function isReadout({ tokens }: Document): boolean {
  const word = (i: number): string => tokens[i]?.word.lower ?? '';
  return (
    (word(0) === 'readout' && (word(1) === 'of' || STATES.has(word(1)))) ||
    (word(0) === 'statement' && STATES.has(word(1)) && AUTHORS.has(word(2)))
  );
}
