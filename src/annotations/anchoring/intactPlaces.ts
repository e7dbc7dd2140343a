import type { Anchor } from '../annotation';
import { alignWords } from './alignWords';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { ownEvidence } from './ownEvidence';
import type { TextIndex } from './textIndex';
import { tokenise } from './tokens';

/** So many places of one quote are compared in full; of more, those whose next words and position agree best. */
const MOST_COMPARED = 40;
/** Words on either side that the choice among more looks at. */
const GLANCE = 3;

/** The places where an anchor's words stand unchanged. */
export function intactPlaces({ exact, start }: Anchor, context: Context, index: TextIndex): Candidate[] {
  const own = ownEvidence(tokenise(exact, index.vocabulary).ids, index);
  return chooseLikely(index.occurrences(exact), exact.length, start, context, index).map((at) => ({
    span: { start: at, end: at + exact.length },
    kept: 1,
    own,
    left: alignWords(context.left, index.wordsBefore(at, context.left.length * 2 + 4), index),
    right: alignWords(context.right, index.wordsAfter(at + exact.length, context.right.length * 2 + 4), index),
  }));
}

function chooseLikely(places: readonly number[], length: number, start: number, context: Context, index: TextIndex): readonly number[] {
  if (places.length <= MOST_COMPARED) return places;
  const glances = places.map((at) => {
    const left = index.wordsBefore(at, GLANCE);
    const right = index.wordsAfter(at + length, GLANCE);
    let same = -Math.abs(at - start) / index.text.length;
    for (let word = 0; word < GLANCE; word++)
      same += Number(left[word] === context.left[word]?.id) + Number(right[word] === context.right[word]?.id);
    return { at, same };
  });
  return glances
    .sort((a, b) => b.same - a.same || a.at - b.at)
    .slice(0, MOST_COMPARED)
    .map(({ at }) => at);
}
