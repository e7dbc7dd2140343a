/** Seed of the names' trie: case matters ("US" is a country, "us" is not). */
export const NAME_SEED = 0x811c9dc5;

/**
 * FNV-1a over UTF-16 code units with a final mix, continued from `seed`: the hash of a phrase is the hash of its last word seeded with
 * the hash of the words before it, so one table holds a trie.
 * @returns an unsigned 32-bit number
 */
export function hashWord(seed: number, word: string): number {
  let h = seed | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
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
