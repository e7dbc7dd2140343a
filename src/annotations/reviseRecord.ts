import { Annotation, type Change } from './annotation';
import type { AnnotationFields } from './draft';
import { sameJson } from './sameJson';
import type { Stamp } from './stamp';

const FIELDS = ['state', 'anchor', 'note', 'flag', 'scope', 'value', 'proposed'] as const;
/** Fields that a record may lack: null takes them away. */
const OPTIONAL: ReadonlySet<string> = new Set(['note', 'flag']);

/**
 * A record with some fields set anew and the change put into its history. What is set as it is already is no change; a conflict of
 * a field that is set, be it as it is, is settled. The same record where nothing changes, unless `always`.
 *
 * @throws where the fields do not fit the record (see `Annotation`)
 */
export function reviseRecord(record: Annotation, set: AnnotationFields, stamp: Stamp, { always = false } = {}): Annotation {
  const next = new Map<string, unknown>(Object.entries(record));
  const was: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (!(field in set) || set[field] === undefined) continue;
    const before = next.get(field) ?? null;
    if (sameJson(before, set[field])) continue;
    was[field] = before;
    if (set[field] === null && OPTIONAL.has(field)) next.delete(field);
    else next.set(field, set[field]);
  }
  const { conflicts = [] } = record;
  const open = conflicts.filter((conflict) => !Object.keys(conflict.set).some((field) => field in set));
  if (Object.keys(was).length === 0 && open.length === conflicts.length && !always) return record;
  if (open.length > 0) next.set('conflicts', open);
  else next.delete('conflicts');
  const settles = conflicts.filter((conflict) => !open.includes(conflict)).map(({ op }) => op);
  const change = changeOf(stamp, record.history.length + 1, was, settles);
  return Annotation.parse({
    ...Object.fromEntries(next),
    rev: change.rev,
    by: stamp.by,
    at: stamp.at,
    history: [...record.history, change],
  });
}

export function changeOf(stamp: Stamp, rev: number, was: Change['was'], settles: readonly string[] = []): Change {
  const { op, by, at, undoes, redoes, label } = stamp;
  return {
    rev,
    op,
    by,
    at,
    ...(undoes === undefined ? {} : { undoes }),
    ...(redoes === undefined ? {} : { redoes }),
    ...(label === undefined ? {} : { label }),
    ...(settles.length === 0 ? {} : { settles: [...settles] }),
    was,
  };
}
