import { type PhraseChunk, isQuote, prepObject } from './chunkWalk';
import type { Chunk } from './chunks';
import type { Prep, VerbGroup } from './clause';
import type { Coordination } from './coordinate';
import { REPORTING } from './wordClasses';

/** Adds the preposition phrases inside the coordination that begins at `k` ("the president of A and the chancellor of B"); returns its end. */
function takeInner(chunks: readonly Chunk[], joined: Coordination, k: number, preps: Prep[]): number {
  const end = Math.max(joined.end[k] ?? k + 1, k + 1);
  for (let m = k; m < end; m++) {
    const inner = chunks[m]!;
    if (inner.type !== 'prep') continue;
    const object = prepObject(chunks, m);
    if (object) preps.push({ at: inner.at, word: inner.word, object });
  }
  return end;
}

export function findObjects(chunks: readonly Chunk[], joined: Coordination, i: number, vg: VerbGroup): void {
  const preps: Prep[] = [];
  let k = i + 1;
  let free = true; // no mark yet between the verb and what may be its object
  while (k < chunks.length) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg') break;
    if (
      chunk.type === 'rel' ||
      (chunk.type === 'stop' &&
        !isQuote(chunk) &&
        chunk.word !== '(' &&
        chunk.word !== ')' &&
        chunk.word !== '-' &&
        chunk.word !== '–' &&
        chunk.word !== '—')
    )
      break;
    if (chunk.type === 'sub') {
      if (chunk.word === 'that' || chunk.word === 'if' || chunk.word === 'when' || preps.length === 0) break;
      break;
    }
    if (chunk.type === 'prep') {
      const object = prepObject(chunks, k);
      if (object) {
        preps.push({ at: chunk.at, word: chunk.word, object });
        k++;
        while (k < chunks.length && !(chunks[k]!.type === 'np' && (chunks[k] as PhraseChunk).np === object)) k++;
        // The phrases between the conjuncts ("the president of A and the chancellor of B") are the verb's too.
        k = takeInner(chunks, joined, k, preps);
        free = false;
        continue;
      }
    } else if (chunk.type === 'np') {
      if (isNextSubject(chunks, joined, k) && !(free && !REPORTING.has(vg.lemma) && !subjectOfNext(chunks, k))) break;
      if (!chunk.np.temporal && free && chunk.np !== vg.subject) {
        if (!vg.object) vg.object = chunk.np;
        else vg.secondObject ??= chunk.np;
        // "of" phrases are inside the coordination's end, yet the verb's reader wants them.
        k = takeInner(chunks, joined, k, preps);
        continue;
      }
      if (chunk.np.temporal) {
        k++;
        continue;
      }
      if (chunk.np === vg.subject) {
        k++;
        continue;
      }
      k = takeInner(chunks, joined, k, preps);
      free = false;
      continue;
    } else if (chunk.type === 'adjective' || (chunk.type === 'adverb' && vg.lemma === 'be')) {
      if (vg.predicate === null && free && !vg.object) vg.predicate = chunk.at;
    } else if (chunk.type === 'comma' || chunk.type === 'conj') free = false;
    k++;
  }
  vg.preps = preps;
}

const subjectOfNext = (chunks: readonly Chunk[], k: number): boolean => {
  const np = (chunks[k] as PhraseChunk).np;
  for (let m = k + 1; m < chunks.length; m++) {
    const chunk = chunks[m]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') return chunk.vg.subject === np;
  }
  return false;
};

/** Is the phrase at `k` the subject of a later finite verb? */
function isNextSubject(chunks: readonly Chunk[], joined: Coordination, k: number): boolean {
  const np = (chunks[joined.lead[k]!] as PhraseChunk).np;
  for (let m = k + 1; m < chunks.length && m < k + 30; m++) {
    const chunk = chunks[m]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite' && chunk.vg.link !== 'relative' && chunk.vg.subject === np) return true;
  }
  return false;
}
