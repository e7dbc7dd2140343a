import type { Document } from '../text/document';
import { prepObject, chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import type { Coordination } from './coordinate';
import { findObjects } from './findObjects';
import { findSubject } from './findSubject';
import { governFinite, governParticiple, governQuotes } from './governClause';
import { governInfinitive } from './governInfinitive';
import { inheritLate } from './inherit';
import { reduceRelatives } from './reduceRelatives';

/** Gives every verb group its subject, objects, preposition phrases and governor. Works left to right on the flat chunks. */
export function attachArguments(document: Document, chunks: readonly Chunk[], joined: Coordination): void {
  const lowerOf = (token: number): string => document.tokens[token]?.word.lower ?? '';
  attachPreps(chunks);
  // Reduced relatives first ("deputies led by X", "the agreement signed Friday calls"), since they change what is finite.
  reduceRelatives(chunks);
  readHelped(chunks);
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') findSubject(chunks, joined, i, chunk);
  }
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type !== 'vg') continue;
    if (chunk.vg.form === 'infinitive') governInfinitive(chunks, joined, i, chunk.vg, lowerOf);
    else if (chunk.vg.form === 'gerund' || chunk.vg.form === 'participle') governParticiple(chunks, joined, i, chunk.vg);
    else governFinite(chunks, joined, chunk);
    findObjects(chunks, joined, i, chunk.vg);
  }
  governQuotes(chunks);
  inheritLate(chunks);
}

/** "will help boost": the bare form after "help" is an infinitive, and has no subject of its own. */
function readHelped(chunks: readonly Chunk[]): void {
  for (let i = 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const helper = chunks[i - 1]!;
    if (chunk.type !== 'vg' || helper.type !== 'vg' || helper.vg.lemma !== 'help') continue;
    if (chunk.vg.form !== 'finite' || chunk.vg.tense !== 'present' || chunk.vg.passive) continue;
    chunk.vg.form = 'infinitive';
    chunk.vg.tense = null;
    chunk.vg.conjunctOf = null;
  }
}

function attachPreps(chunks: readonly Chunk[]): void {
  for (let i = 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type !== 'prep') continue;
    const object = prepObject(chunks, i);
    // "a meeting Friday between X and Y": past the time, to the noun.
    const day = chunks[i - 1];
    const noun =
      day?.type === 'np' && day.np.temporal && chunkAt(chunks, i - 2)?.type === 'np' && chunk.word !== 'of' ? chunks[i - 2] : day;
    if (object && noun?.type === 'np') noun.np.preps.push({ at: chunk.at, word: chunk.word, object });
  }
}
