import type { Draft } from './draft';

const REACH = 3;
/** More legs than that no journey has. */
const REACH_OF_TOURS = 200;

/**
 * "On Monday, X held phone calls with his neighbours. He spoke with Y and Z": what was told in sum is told again one
 * by one. The single ones get the date of the sum, which is no record of its own.
 */
export function dropSummaries(records: readonly Draft[]): Draft[] {
  return records.filter((sum, i) => {
    if (isTour(sum, records)) return false;
    if (!sum.summary) return true;
    const singles: Draft[] = [];
    for (let k = i + 1; k < records.length && records[k]!.sentence - sum.evidence.at(-1)! <= REACH; k++) {
      const other = records[k]!;
      if (other.kind === sum.kind && other.status === sum.status && other.actors.length > 1 && isAmong(sum, other)) singles.push(other);
    }
    if (singles.length < 2) return true;
    for (const single of singles) single.date ??= sum.date;
    return false;
  });
}

/** Those named in the sum take part; the others are persons, who its general words stand for. */
const isAmong = (sum: Draft, single: Draft): boolean =>
  sum.actors.every((a) => a.entity.type === 'delegation' || single.actors.some((b) => b.entity === a.entity)) &&
  single.actors.every((a) => a.entity.type === 'person' || sum.actors.some((b) => b.entity === a.entity));

/** "his tour of the region" beside the visits to its countries: a tour is one visit a country. */
function isTour({ kind, place, actors }: Draft, records: readonly Draft[]): boolean {
  if (kind !== 'visit' || place?.type !== 'place' || place.country !== null) return false;
  let legs = 0;
  for (let i = 0; i < records.length && i < REACH_OF_TOURS; i++) {
    const leg = records[i]!;
    if (leg.kind === 'visit' && leg.place?.country && leg.actors.some((a) => actors.some((b) => b.entity === a.entity))) legs++;
  }
  return legs >= 2;
}
