import type { Anchor } from '../annotation';
import { EDIT } from './alignWords';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { similarWords } from './similarWords';
import type { TextIndex } from './textIndex';
import { tokenise } from './tokens';

/** How many words of a fragment are looked up, the rarest first, and at how many places together. */
const SEEDS = 16;
const MOST_SEED_PLACES = 600;
const WINDOWS = 4;
const WIDTH = 8;

/** Places where the words beside an anchor stand, whatever became of its own words there. */
export function fuzzyPlaces(anchor: Anchor, context: Context, intact: readonly Candidate[], index: TextIndex): Candidate[] {
  const quote = tokenise(anchor.exact, index.vocabulary);
  const left = [...context.left].reverse();
  const fragment = [...left, ...quote.ids, ...context.right];
  const from = left.length;
  const to = from + quote.ids.length;
  const candidates: Candidate[] = [];
  for (const window of likelyWindows(fragment, index)) {
    const found = alignFragment(fragment, from, to, window, index, quote);
    if (!found) continue;
    if (intact.some(({ span }) => span.start < found.span.end && found.span.start < span.end)) continue;
    if (candidates.some(({ span }) => span.start === found.span.start && span.end === found.span.end)) continue;
    candidates.push(found);
  }
  return candidates;
}

function likelyWindows(fragment: readonly number[], index: TextIndex): { first: number; last: number }[] {
  const seeds = fragment
    .map((word, at) => ({ word, at, count: index.count(word) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, SEEDS);
  const votes = new Map<number, number>();
  let places = 0;
  for (const { word, at, count } of seeds) {
    if ((places += count) > MOST_SEED_PLACES) break;
    const weight = index.weight(word);
    for (const token of index.placesOf(word)) {
      const bucket = Math.floor((token - at) / WIDTH);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
      votes.set(bucket + 1, (votes.get(bucket + 1) ?? 0) + weight);
    }
  }
  const slack = 4 + (fragment.length >> 2);
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, WINDOWS)
    .map(([bucket]) => ({
      first: Math.max(0, bucket * WIDTH - slack),
      last: Math.min(index.tokens.ids.length, bucket * WIDTH + WIDTH + fragment.length + slack),
    }));
}

/** Aligns the fragment with a window of the text, whose ends are free, and reads off what became of the quote. */
function alignFragment(
  fragment: readonly number[],
  from: number,
  to: number,
  { first, last }: { first: number; last: number },
  index: TextIndex,
  quote: { starts: Int32Array; ends: Int32Array },
): Candidate | null {
  const { ids, starts, ends } = index.tokens;
  const { words } = index.vocabulary;
  const width = last - first + 1;
  const rows = fragment.length + 1;
  const score = new Float64Array(rows * width);
  const step = new Uint8Array(rows * width);
  for (let row = 1; row < rows; row++) {
    const word = fragment[row - 1]!;
    const weight = index.weight(word);
    score[row * width] = score[(row - 1) * width]! - EDIT;
    step[row * width] = 2;
    for (let column = 1; column < width; column++) {
      const other = ids[first + column - 1]!;
      const here = row * width + column;
      let best = score[here - width]! - EDIT;
      let way = 2;
      const insert = row === rows - 1 ? score[here - 1]! : score[here - 1]! - EDIT;
      if (insert > best) [best, way] = [insert, 3];
      const same = word === other ? weight : similarWords(words[word]!, words[other]!) ? weight - EDIT : -EDIT;
      const diagonal = score[here - width - 1]! + same;
      if (diagonal >= best) [best, way] = [diagonal, 1];
      score[here] = best;
      step[here] = way;
    }
  }
  let row = rows - 1;
  let column = width - 1;
  let start = -1;
  let end = -1;
  let kept = 0;
  let beforeQuote: number | null = null;
  const total = score[row * width + column]!;
  let afterQuote = total;
  let edge = -1;
  while (row > 0) {
    const here = row * width + column;
    if (row === to && edge < 0) {
      afterQuote = total - score[here]!;
      edge = column;
    }
    const way = column === 0 ? 2 : step[here]!;
    if (way === 1) {
      const token = first + column - 1;
      const at = row - 1;
      if (at >= from && at < to) {
        const word = fragment[at]!;
        const other = ids[token]!;
        const similar = word === other ? 1 : similarWords(words[word]!, words[other]!) ? 0.7 : 0;
        if (similar > 0) {
          kept += similar * (quote.ends[at - from]! - quote.starts[at - from]!);
          start = starts[token]!;
          if (end < 0) end = ends[token]!;
        }
      }
      row--;
      column--;
    } else if (way === 2) row--;
    else column--;
    if (row === from && beforeQuote === null) beforeQuote = score[row * width + column]!;
  }
  const size = quote.ends.reduce((sum, e, i) => sum + e - quote.starts[i]!, 0);
  if (start < 0) {
    const at = edge > 0 ? ends[first + edge - 1]! : first < ids.length ? starts[first]! : 0;
    start = end = at;
  }
  return { span: { start, end }, kept: size === 0 ? 0 : kept / size, left: beforeQuote ?? 0, right: afterQuote };
}
