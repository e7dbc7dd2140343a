import type { Annotation, Change } from './annotation';
import type { AnnotationFields } from './draft';
import { operationsOf } from './operations';
import { reviseRecord } from './reviseRecord';
import type { Stamp } from './stamp';

export interface Undone {
  readonly records: Annotation[];
  /** What was undone or done again, in the words of its command; empty where it had none. */
  readonly label: string;
}

/**
 * Takes back the newest operation of this person that is not taken back yet; null where there is none. Itself an operation (`undoes`).
 * What somebody else made of a field since then stays.
 */
export function undoOf(records: readonly Annotation[], stamp: Stamp): Undone | null {
  const { undo, labels } = operationsOf(records, stamp.by);
  const op = undo.at(-1);
  if (op === undefined) return null;
  const takenUp = ({ op: id, redoes }: Change): boolean => id === op || redoes === op;
  return { records: restore(records, takenUp, { ...stamp, undoes: op }), label: labels.get(op) ?? '' };
}

/** Does again what was undone last; null where there is nothing, or something else was done since. Itself an operation (`redoes`). */
export function redoOf(records: readonly Annotation[], stamp: Stamp): Undone | null {
  const { redo, labels } = operationsOf(records, stamp.by);
  const op = redo.at(-1);
  if (op === undefined) return null;
  return { records: restore(records, ({ undoes }) => undoes === op, { ...stamp, redoes: op }), label: labels.get(op) ?? '' };
}

/** Puts back what the newest fitting change of each record has replaced. */
function restore(records: readonly Annotation[], fits: (change: Change) => boolean, stamp: Stamp): Annotation[] {
  return records.map((record) => {
    const at = record.history.findLastIndex(fits);
    if (at < 0) return record;
    const later = record.history.slice(at + 1).filter(({ by }) => by !== stamp.by);
    const set = Object.fromEntries(
      Object.entries(record.history[at]!.was).filter(([field]) => !later.some(({ was }) => Object.hasOwn(was, field))),
    ) as AnnotationFields;
    try {
      return reviseRecord(record, set, stamp, { always: true });
    } catch {
      // what a damaged history says the record was is no record: it stays as it is, and the operation counts as taken back
      return reviseRecord(record, {}, stamp, { always: true });
    }
  });
}
