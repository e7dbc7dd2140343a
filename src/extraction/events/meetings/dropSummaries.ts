import type { Draft } from './draft';

const REACH = 3;

/**
 * "On Monday, X held phone calls with his neighbours. He spoke with Y and Z": what was told in sum is told again one
 * by one. The single ones get the date of the sum, which is no record of its own.
 */
export function dropSummaries(records: readonly Draft[]): Draft[] {
  return records.filter((sum, i) => {
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
