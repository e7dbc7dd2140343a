import type { Mention } from '../mentions/mention';

/**
 * Where the mentions begin that start at or after an offset: a text's or an entity's mentions stand in text order, and a long text has too many to
 * walk through for each record.
 * @param at UTF-16 code units
 * @returns an index into the mentions; their number where none starts there or later
 */
export function mentionsFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
