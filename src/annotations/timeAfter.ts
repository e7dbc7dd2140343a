import type { Annotation } from './annotation';

/**
 * The time for a new change: `now`, or a millisecond after the newest change known where that is later. So the times of changes
 * that knew of each other are in their order whatever the clocks of several machines say
 * (hybrid logical clocks: Kulkarni et al., "Logical Physical Clocks", 2014).
 *
 * @param now milliseconds since 1970
 * @returns ISO 8601, UTC
 */
export function timeAfter(records: readonly Annotation[], now: number): string {
  let latest = now;
  for (const { history } of records)
    for (const { at } of history) {
      const time = Date.parse(at);
      if (time >= latest && time < LAST) latest = time + 1;
    }
  return new Date(latest).toISOString();
}

/** The last millisecond of the year 9998: later ones are no times of ours, and would not sort as strings. */
const LAST = Date.UTC(9999, 0, 1) - 1;
