import { Annotation, type Change, type Conflict } from '../annotation';
import { canonicalJson } from '../canonicalJson';
import { compareStrings } from '../compareStrings';
import { sameJson } from '../sameJson';

/** What is merged by a rule of its own. */
const OWN = new Set(['id', 'about', 'rev', 'by', 'at', 'history', 'conflicts']);

/**
 * Two versions of one record as one, the same whichever comes first: every change of either in the history, each field as the newest
 * change has it. Where both changed a field without knowing of each other, the older change's version is kept among `conflicts`.
 */
export function mergeRecord(one: Annotation, other: Annotation): Annotation {
  if (sameJson(one, other)) return one;
  // a is the version with the newest change: it has the say where no change does
  const [a, b] = compareVersions(one, other) >= 0 ? [one, other] : [other, one];
  const history = mergeHistories(a.history, b.history);
  const merged = new Map<string, unknown>(Object.entries(a).filter(([field]) => field !== 'conflicts'));
  const conflicts = new Map<string, Conflict>();
  for (const conflict of [...(b.conflicts ?? []), ...(a.conflicts ?? [])]) add(conflicts, conflict, conflict.set);
  const knownToA = new Set(a.history.map(({ op }) => op));
  const knownToB = new Set(b.history.map(({ op }) => op));
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (OWN.has(field)) continue;
    const changes = history.filter(({ was }) => Object.hasOwn(was, field));
    const onlyA = changes.findLast(({ op }) => !knownToB.has(op));
    const onlyB = changes.findLast(({ op }) => !knownToA.has(op));
    const takesB = onlyB ? !onlyA || history.indexOf(onlyB) > history.indexOf(onlyA) : !onlyA && !Object.hasOwn(a, field);
    if (takesB && Object.hasOwn(b, field)) merged.set(field, valueOf(b, field));
    else if (takesB) merged.delete(field);
    if (!onlyA || !onlyB || sameJson(valueOf(a, field), valueOf(b, field))) continue;
    add(conflicts, takesB ? onlyA : onlyB, { [field]: valueOf(takesB ? a : b, field) ?? null });
  }
  const settled = new Set(history.flatMap(({ settles }) => settles ?? []));
  const open = [...conflicts.values()].filter(({ op }) => !settled.has(op)).sort((x, y) => compareStrings(x.op, y.op));
  const newest = history.at(-1)!;
  const record = {
    ...Object.fromEntries(merged),
    ...(open.length > 0 ? { conflicts: open } : {}),
    rev: history.length,
    by: newest.by,
    at: newest.at,
    history,
  };
  // versions that do not fit together (a record is never changed into one of another kind) do not become one that fits nothing
  return Annotation.safeParse(record).success ? (record as Annotation) : { ...a, history, rev: history.length };
}

function compareVersions(a: Annotation, b: Annotation): number {
  return compareStrings(a.at, b.at) || compareStrings(canonicalJson(a), canonicalJson(b));
}

/** Every change once, in the order of their times: a change is later than every one that it knew of (`timeAfter`). */
function mergeHistories(a: readonly Change[], b: readonly Change[]): Change[] {
  const changes = new Map<string, Change>();
  for (const change of [...a, ...b]) {
    const known = changes.get(change.op);
    if (!known || compareStrings(canonicalJson({ ...change, rev: 0 }), canonicalJson({ ...known, rev: 0 })) > 0)
      changes.set(change.op, change);
  }
  return [...changes.values()]
    .sort((x, y) => compareStrings(x.at, y.at) || compareStrings(x.op, y.op))
    .map((change, index) => (change.rev === index + 1 ? change : { ...change, rev: index + 1 }));
}

function add(conflicts: Map<string, Conflict>, { op, by, at }: Pick<Conflict, 'op' | 'by' | 'at'>, set: Conflict['set']): void {
  conflicts.set(op, { op, by, at, set: { ...conflicts.get(op)?.set, ...set } });
}

function valueOf(record: Annotation, field: string): unknown {
  return Object.hasOwn(record, field) ? (record as unknown as Record<string, unknown>)[field] : undefined;
}
