import type { Annotation } from '../../../src/annotations/annotation';

/** How often each operation stands in the histories of the records, by record: `operation record`. */
export function operationsIn(records: readonly Annotation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, history } of records) for (const { op } of history) counts.set(`${op} ${id}`, (counts.get(`${op} ${id}`) ?? 0) + 1);
  return counts;
}
