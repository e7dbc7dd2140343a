import { EDIT } from './alignWords';
import type { TextIndex } from './textIndex';

/** Tokens `first` up to, not including, `last` of a text. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** How the best alignment came to a cell. */
const enum Way {
  Both = 1,
  Old = 2,
  New = 3,
}

/**
 * Aligns words, which may all have been edited, with a part of a text whose ends are free.
 * @returns for each word the token that it is or became, or -1; and where between the tokens each word stood
 */
export function alignFragment(
  words: readonly number[],
  { first, last }: Window,
  index: TextIndex,
): { tokens: Int32Array; edges: Int32Array } {
  const { ids } = index.tokens;
  const width = last - first + 1;
  const ways = new Uint8Array((words.length + 1) * width);
  let before = new Float64Array(width);
  let scores = new Float64Array(width);
  words.forEach((word, number) => {
    const row = (number + 1) * width;
    const weight = index.weight(word);
    // behind the last word the text is free
    const skip = number === words.length - 1 ? 0 : EDIT;
    scores[0] = before[0]! - EDIT;
    ways[row] = Way.Old;
    for (let column = 1; column < width; column++) {
      const other = ids[first + column - 1]!;
      const agreement = word === other ? weight : index.similar(word, other) ? weight - EDIT : -EDIT;
      const both = before[column - 1]! + agreement;
      const lost = before[column]! - EDIT;
      const put = scores[column - 1]! - skip;
      const best = Math.max(both, lost, put);
      scores[column] = best;
      ways[row + column] = both === best ? Way.Both : put === best ? Way.New : Way.Old;
    }
    [before, scores] = [scores, before];
  });
  const tokens = new Int32Array(words.length).fill(-1);
  const edges = new Int32Array(words.length);
  for (let row = words.length, column = width - 1; row > 0;) {
    const way: number = column === 0 ? Way.Old : ways[row * width + column]!;
    if (way === Way.New) column--;
    else {
      row--;
      if (way === Way.Both) tokens[row] = first + --column;
      edges[row] = first + column;
    }
  }
  return { tokens, edges };
}
