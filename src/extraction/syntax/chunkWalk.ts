import type { Chunk } from './chunks';
import type { NounPhrase } from './clause';

export type VerbChunk = Extract<Chunk, { type: 'vg' }>;

export type PhraseChunk = Extract<Chunk, { type: 'np' }>;

/** The chunk at an index that may lie before the first; reading an array there as it is would slow all other reads of it. */
export const chunkAt = (chunks: readonly Chunk[], i: number): Chunk | undefined => (i < 0 ? undefined : chunks[i]);

export function prepObject(chunks: readonly Chunk[], i: number): NounPhrase | null {
  let k = i + 1;
  while (chunks[k]?.type === 'adverb' || isQuote(chunks[k])) k++;
  const next = chunks[k];
  return next?.type === 'np' ? next.np : null;
}

export const isQuote = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'stop' &&
  (chunk.word === '"' || chunk.word === '“' || chunk.word === '”' || chunk.word === "'" || chunk.word === '‘' || chunk.word === '’');

/** Index before chunk `i`, adverbs, predicates and quotation marks skipped. */
export function back(chunks: readonly Chunk[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (chunks[k]!.type === 'adverb' || isQuote(chunks[k]))) k--;
  return k;
}

export function previousVerb(chunks: readonly Chunk[], i: number, finiteOnly = false): VerbChunk | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && (!finiteOnly || chunk.vg.form === 'finite')) return chunk;
  }
  return null;
}

export function nextFinite(chunks: readonly Chunk[], i: number): VerbChunk | null {
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') return chunk;
  }
  return null;
}

export const firstToken = (chunk: Chunk): number =>
  chunk.type === 'np' ? chunk.np.first : chunk.type === 'vg' ? chunk.vg.first : chunk.at;
