import { compareStrings } from '../compareStrings';
import { foldHeaders } from './foldHeaders';
import { foldRecords } from './foldRecords';
import type { Sidecar } from './sidecar';

/**
 * Two copies of a sidecar file as one, by record. Broken lines are those of `file` alone: nobody but whoever mends them changes them,
 * so what stands in the file is the newest.
 */
export function mergeSidecars(file: Sidecar, mine: Sidecar): Sidecar {
  const others = new Map([...mine.others, ...file.others].map((other) => [other.text, other]));
  const header = foldHeaders([file.header, mine.header].filter((each) => each !== null));
  return {
    header,
    ...foldRecords([...file.records, ...mine.records], [...file.purged, ...mine.purged]),
    others: [...others.values()].sort((a, b) => compareStrings(a.id, b.id) || compareStrings(a.text, b.text)),
    kept: file.kept,
    copy: header?.copy === 'none' ? null : (file.copy ?? mine.copy),
  };
}
