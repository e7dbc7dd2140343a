/** Seed of the names' trie: case matters ("US" is a country, "us" is not). */
export const NAME_SEED = 0x811c9dc5;

/**
 * FNV-1a over UTF-16 code units with a final mix.
 * @returns an unsigned 32-bit number
 */
export function hashWord(seed: number, word: string): number {
  let h = seed | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The hash of a sequence of words, from that of all but the last (at first a seed) and the hash of the last, so that one table holds a trie
 * and a form is hashed once.
 */
export function joinHash(before: number, word: number): number {
  let h = Math.imul(before ^ ((word + 0x9e3779b9) | 0) ^ (before << 6), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds = new Map<string, number>();

/** Seed of a type of caseless phrases ("title"): their keys are in lower case, and each type is a trie of its own. */
export function seedOf(type: string): number {
  let seed = seeds.get(type);
  if (seed === undefined) {
    seed = hashWord(0x2545f491, type);
    seeds.set(type, seed);
  }
  return seed;
}
