import type { TextIndex } from './textIndex';

/** Words of a quote that say nothing for a place: they stand in many. */
const FREE = 3;

/** What a quote's words say for a place where they stand, in nats. */
export function ownEvidence(words: Int32Array, index: TextIndex): number {
  const sum = words.reduce((total, word) => total + index.weight(word), 0);
  return words.length <= FREE ? 0 : (sum * (words.length - FREE)) / words.length;
}
