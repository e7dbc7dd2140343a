/** Pairs one to one, the best first; what scores 0 makes no pair. */
export function pairUp<G, F>(gold: readonly G[], found: readonly F[], score: (gold: G, found: F) => number): [G, F][] {
  const all = gold.flatMap((g) => found.map((f) => ({ g, f, value: score(g, f) }))).filter(({ value }) => value > 0);
  all.sort((a, b) => b.value - a.value);
  const taken = new Set<unknown>();
  const pairs: [G, F][] = [];
  for (const { g, f } of all) {
    if (taken.has(g) || taken.has(f)) continue;
    taken.add(g).add(f);
    pairs.push([g, f]);
  }
  return pairs;
}
