/**
 * Krippendorff's alpha of any number of coders, with values missing (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011):
 * one minus the observed disagreement over the expected one, from the matrix of coincidences.
 * @param units the values that the coders gave a unit; null where a coder gave none. Units with fewer than two values tell nothing.
 * @param order the values from least to most, for an ordinal scale: a disagreement counts the more, the farther apart. Without it the
 *   scale is nominal
 * @returns null where there is nothing to compare, or where only one value was given at all
 */
export function krippendorffsAlpha(units: readonly (readonly (string | null)[])[], order?: readonly string[]): number | null {
  const coincidences = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  let all = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    const share = 1 / (values.length - 1);
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries()) {
        if (i === j) continue;
        const row = coincidences.get(a) ?? new Map<string, number>();
        coincidences.set(a, row.set(b, (row.get(b) ?? 0) + share));
        totals.set(a, (totals.get(a) ?? 0) + share);
        all += share;
      }
  }
  const distance = order ? ordinalDistance(order, totals) : () => 1;
  let observed = 0;
  let expected = 0;
  for (const [a, timesA] of totals)
    for (const [b, timesB] of totals) {
      if (a === b) continue;
      observed += (coincidences.get(a)?.get(b) ?? 0) * distance(a, b);
      expected += timesA * timesB * distance(a, b);
    }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/** How many values lie between two ranks, half of the two themselves among them; squared. */
function ordinalDistance(order: readonly string[], totals: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const ranks = new Map(order.map((value, rank) => [value, rank]));
  const upTo: number[] = [];
  for (const value of order) upTo.push((upTo.at(-1) ?? 0) + (totals.get(value) ?? 0));
  const middle = (value: string): number => {
    const rank = ranks.get(value) ?? 0;
    return (upTo[rank] ?? 0) - (totals.get(value) ?? 0) / 2;
  };
  return (a, b) => (middle(a) - middle(b)) ** 2;
}
