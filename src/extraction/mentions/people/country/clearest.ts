/** Below this the sentences around say nothing: better no country than a wrong one. */
const ENOUGH = 0.3;
/** How far the best state must stand out. Both bounds were set on news whose officials are named with their state elsewhere. */
const MARGIN = 0.2;
/** The state that stands out among those that can be. */
export function clearest(scores: ReadonlyMap<string, number>, can: (country: string) => boolean): string | null {
  let best: string | null = null;
  let most = -Infinity;
  let second = -Infinity;
  for (const [country, score] of scores) {
    if (score <= second || !can(country)) continue;
    if (score > most) {
      second = most;
      most = score;
      best = country;
    } else second = score;
  }
  return most > ENOUGH && most - second >= MARGIN ? best : null;
}
