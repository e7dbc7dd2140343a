/** Tokens `from .. from + length` of the old text are tokens `to .. to + length` of the new one. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Gap {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** Lengths of the sequences that are taken for the same where either text has them once, the surest first. */
const LENGTHS = [24, 8, 3, 1];
/** Largest gap between such sequences (old times new tokens) whose longest common subsequence is worked out. */
const MOST_CELLS = 400_000;

/**
 * What two token sequences have in common, in order, as runs. Patience diff (Bram Cohen) over ever shorter sequences that are unique in both,
 * then the longest common subsequence of what is left between them: near linear on texts, however much was edited.
 */
export function matchTokens(old: Int32Array, now: Int32Array): Run[] {
  const runs: Run[] = [];
  matchGap({ from: 0, fromEnd: old.length, to: 0, toEnd: now.length }, 0, old, now, runs);
  return join(runs);
}

function matchGap(gap: Gap, level: number, old: Int32Array, now: Int32Array, runs: Run[]): void {
  let { from, fromEnd, to, toEnd } = gap;
  while (from < fromEnd && to < toEnd && old[from] === now[to]) {
    from++;
    to++;
  }
  if (from > gap.from) runs.push({ from: gap.from, to: gap.to, length: from - gap.from });
  let tail = 0;
  while (from < fromEnd && to < toEnd && old[fromEnd - 1] === now[toEnd - 1]) {
    fromEnd--;
    toEnd--;
    tail++;
  }
  if (from < fromEnd && to < toEnd) matchInside({ from, fromEnd, to, toEnd }, level, old, now, runs);
  if (tail > 0) runs.push({ from: fromEnd, to: toEnd, length: tail });
}

function matchInside(gap: Gap, level: number, old: Int32Array, now: Int32Array, runs: Run[]): void {
  const length = LENGTHS[level];
  if (length === undefined) return matchSubsequence(gap, old, now, runs);
  let { from, to } = gap;
  for (const pair of increasing(uniquePairs(gap, length, old, now))) {
    if (pair.from < from || pair.to < to) continue;
    matchGap({ from, fromEnd: pair.from, to, toEnd: pair.to }, level + 1, old, now, runs);
    runs.push({ ...pair, length });
    from = pair.from + length;
    to = pair.to + length;
  }
  matchGap({ from, fromEnd: gap.fromEnd, to, toEnd: gap.toEnd }, level + 1, old, now, runs);
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Where sequences stand that either side has once, in the old text's order. */
function uniquePairs({ from, fromEnd, to, toEnd }: Gap, length: number, old: Int32Array, now: Int32Array): Pair[] {
  const seen = new Map<number, number>();
  const note = (ids: Int32Array, at: number) => {
    let hash = 0;
    for (let index = at; index < at + length; index++) hash = (Math.imul(hash, 0x01000193) ^ ids[index]!) | 0;
    return hash;
  };
  for (let at = to; at + length <= toEnd; at++) {
    const key = note(now, at);
    seen.set(key, seen.has(key) ? -1 : at);
  }
  const first = new Map<number, number>();
  for (let at = from; at + length <= fromEnd; at++) {
    const key = note(old, at);
    first.set(key, first.has(key) ? -1 : at);
  }
  const pairs: Pair[] = [];
  for (const [key, at] of first) {
    const place = seen.get(key);
    if (at >= 0 && place !== undefined && place >= 0 && same(old, at, now, place, length)) pairs.push({ from: at, to: place });
  }
  return pairs.sort((a, b) => a.from - b.from);
}

function same(old: Int32Array, at: number, now: Int32Array, place: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (old[at + index] !== now[place + index]) return false;
  return true;
}

/** The longest subsequence of pairs whose places increase in both texts (patience sorting). */
function increasing(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ to }, index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]!.to < to) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = piles[low - 1]!;
    piles[low] = index;
  });
  const chosen: Pair[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = before[index]!) chosen.push(pairs[index]!);
  return chosen.reverse();
}

function matchSubsequence({ from, fromEnd, to, toEnd }: Gap, old: Int32Array, now: Int32Array, runs: Run[]): void {
  const height = fromEnd - from;
  const width = toEnd - to + 1;
  if (height * width > MOST_CELLS) return;
  const most = new Int32Array((height + 1) * width);
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      most[here] = old[from + row] === now[to + column] ? most[here + width + 1]! + 1 : Math.max(most[here + width]!, most[here + 1]!);
    }
  for (let row = 0, column = 0; row < height && column < width - 1;) {
    const here = row * width + column;
    if (old[from + row] === now[to + column]) runs.push({ from: from + row++, to: to + column++, length: 1 });
    else if (most[here + width]! >= most[here + 1]!) row++;
    else column++;
  }
}

function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.from + last.length === run.from && last.to + last.length === run.to)
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}
