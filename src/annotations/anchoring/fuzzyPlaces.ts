import type { Anchor } from '../annotation';
import { type Window, alignFragment } from './alignFragment';
import { EDIT, alignWords } from './alignWords';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { ownEvidence } from './ownEvidence';
import type { TextIndex } from './textIndex';
import { type Tokens, tokenise } from './tokens';

/** How many words of a fragment are looked up, the rarest first, and at how many places together. */
const SEEDS = 16;
const MOST_SEED_PLACES = 600;
/** How many parts of the text are aligned, and how far apart in words they are told apart. */
const WINDOWS = 4;
const WIDTH = 8;
/** What the words of a part of the text must say together, in nats, for it to be aligned: one word in common says nothing. */
const LEAST_VOTES = 12;
/** How much of a misspelt word counts as kept. */
const SIMILAR_KEPT = 0.7;
/** Losing more words of a quote than these costs no more: they are deleted together. */
const MOST_LOST = 3;

/**
 * Places where the words beside an anchor stand, or its own were edited, whatever became of its own: where nothing is left of them the span is
 * empty. Places in `intact` are left out.
 */
export function fuzzyPlaces(anchor: Anchor, context: Context, intact: readonly Candidate[], index: TextIndex): Candidate[] {
  const quote = tokenise(anchor.exact, index.vocabulary);
  const before = context.left.map(({ id }) => id).reverse();
  const words = [...before, ...quote.ids, ...context.right.map(({ id }) => id)];
  const own = ownEvidence(quote.ids, index);
  const candidates: Candidate[] = [];
  for (const window of likelyWindows(words, index)) {
    const { span, kept } = readQuote(quote, before.length, words, window, index);
    const { start, end } = span;
    if (intact.some((other) => other.span.start < end && start < other.span.end)) continue;
    if (candidates.some((other) => other.span.start === start && other.span.end === end)) continue;
    candidates.push({
      span,
      kept,
      left: alignWords(context.left, index.wordsBefore(start, context.left.length * 2 + 4), index),
      right: alignWords(context.right, index.wordsAfter(end, context.right.length * 2 + 4), index),
      own: kept * own - (1 - kept) * Math.min(MOST_LOST, quote.ids.length) * EDIT,
    });
  }
  return candidates;
}

/** The parts of the text in which most of the words, rare ones above all, stand at the same distance from each other. */
function likelyWindows(words: readonly number[], index: TextIndex): Window[] {
  const seeds = words
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
  const slack = 4 + (words.length >> 2);
  return [...votes]
    .filter(([, vote]) => vote >= LEAST_VOTES)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, WINDOWS)
    .map(([bucket]) => ({
      first: Math.max(0, bucket * WIDTH - slack),
      last: Math.min(index.tokens.ids.length, bucket * WIDTH + WIDTH + words.length + slack),
    }))
    .filter(({ first, last }) => first < last);
}

/** What became of a quote in a part of the text: where what is left of it stands, and how much of it that is. */
function readQuote(
  quote: Tokens,
  from: number,
  words: readonly number[],
  window: Window,
  index: TextIndex,
): Pick<Candidate, 'span' | 'kept'> {
  const { ids, starts, ends } = index.tokens;
  const { tokens, edges } = alignFragment(words, window, index);
  let start = -1;
  let end = -1;
  let kept = 0;
  let size = 0;
  quote.ids.forEach((word, number) => {
    const length = quote.ends[number]! - quote.starts[number]!;
    size += length;
    const token = tokens[from + number]!;
    if (token < 0 || (ids[token] !== word && !index.similar(word, ids[token]!))) return;
    kept += ids[token] === word ? length : length * SIMILAR_KEPT;
    if (start < 0) start = starts[token]!;
    end = ends[token]!;
  });
  if (start < 0) {
    const edge = edges[from] ?? window.first;
    start = end = edge > 0 ? ends[edge - 1]! : 0;
  }
  return { span: { start, end }, kept: size === 0 ? 0 : kept / size };
}
