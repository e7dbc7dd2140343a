/**
 * Cohen's kappa of two coders: how much more they agree than by chance (J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960).
 * @param pairs both coders' values of each unit that both have coded
 * @returns 1 for full agreement, 0 for chance; null where there is no unit, or where both gave one and the same value throughout, so that
 *   nothing could have differed
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const count = pairs.length;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  let chance = 0;
  for (const [value, times] of first) chance += times * (second.get(value) ?? 0);
  return count === 0 || chance === count * count ? null : (agreed / count - chance / count ** 2) / (1 - chance / count ** 2);
}
