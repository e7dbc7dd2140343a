import { type PhraseChunk, type VerbChunk, isQuote, previousVerb, chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import { REPORTING } from './wordClasses';

/**
 * "held a meeting with deputies led by X": a form that may be past or participle, straight after a noun phrase, is a participle when
 * "by" follows or when its clause has a finite verb already.
 */
export function reduceRelatives(chunks: readonly Chunk[]): void {
  // Finite verbs of the clause so far, and relative clauses opened in it: the first verb after "that" is theirs.
  let verbs = 0;
  let relatives = 0;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'rel' || (chunk.type === 'sub' && chunk.word === 'that' && chunkAt(chunks, i - 1)?.type === 'np')) relatives++;
    else if (chunk.type === 'sub' || chunk.type === 'conj' || (chunk.type === 'stop' && !isQuote(chunk))) verbs = relatives = 0;
    const finite = verbs > relatives;
    if (chunk.type !== 'vg') continue;
    const vg = chunk.vg;
    if (vg.form !== 'finite') continue;
    const before = chunkAt(chunks, i - 1);
    if (chunk.ambiguous && before?.type === 'np' && !before.np.temporal) {
      const next = chunks[i + 1];
      const agent =
        next?.type === 'prep' &&
        next.word === 'by' &&
        chunks[i + 2]?.type === 'np' &&
        !(chunks[i + 2] as PhraseChunk).np.temporal &&
        vg.lemma !== 'say';
      const governing = chunkAt(chunks, i - 2)?.type;
      const governed = governing === 'prep' || governing === 'vg';
      if (agent || (finite && governed && !REPORTING.has(previousLemma(chunks, i)))) {
        reduce(chunk);
        continue;
      }
    }
    if (
      chunk.ambiguous &&
      before?.type === 'comma' &&
      chunkAt(chunks, i - 2)?.type === 'np' &&
      chunks[i + 1]?.type === 'prep' &&
      (chunks[i + 1] as { word: string }).word === 'by'
    ) {
      reduce(chunk);
      continue;
    }
    verbs++;
  }
}

const previousLemma = (chunks: readonly Chunk[], i: number): string => previousVerb(chunks, i)?.vg.lemma ?? '';

export function reduce(chunk: VerbChunk): void {
  chunk.vg.form = 'participle';
  chunk.vg.tense = null;
  chunk.vg.passive = true;
  chunk.vg.subject = null;
}
