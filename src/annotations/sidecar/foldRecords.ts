import type { Annotation } from '../annotation';
import { canonicalJson } from '../canonicalJson';
import { compareStrings } from '../compareStrings';
import { mergeRecord } from './mergeRecord';
import type { Purged, Sidecar } from './sidecar';

/** Each record once, sorted by id, whatever the order in which its versions came; a purged one is gone. */
export function foldRecords(records: readonly Annotation[], purged: readonly Purged[]): Pick<Sidecar, 'records' | 'purged'> {
  const graves = new Map<string, Purged>();
  for (const grave of purged) {
    const known = graves.get(grave.id);
    if (!known || compareStrings(canonicalJson(grave), canonicalJson(known)) < 0) graves.set(grave.id, grave);
  }
  const versions = new Map<string, Annotation[]>();
  for (const record of records) {
    if (graves.has(record.id)) continue;
    const known = versions.get(record.id);
    if (known) known.push(record);
    else versions.set(record.id, [record]);
  }
  return { records: [...versions.values()].map(foldVersions).sort(byId), purged: [...graves.values()].sort(byId) };
}

function foldVersions(versions: readonly Annotation[]): Annotation {
  if (versions.length === 1) return versions[0]!;
  const inOrder = new Map(versions.map((record) => [canonicalJson(record), record]));
  return [...inOrder]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([, record]) => record)
    .reduce(mergeRecord);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareStrings(a.id, b.id);
}
