import { Annotation } from './annotation';
import { type AnnotationFields, type Draft, isRevision } from './draft';
import { changeOf, reviseRecord } from './reviseRecord';
import type { Stamp } from './stamp';

/**
 * The records after a decision: new ones at the end, changed ones with one change more in their history, all others as they are.
 *
 * @throws where a draft names no record, or does not fit the model; nothing is changed then
 */
export function changeRecords(records: readonly Annotation[], drafts: readonly Draft[], stamp: Stamp & { newId(): string }): Annotation[] {
  const next = new Map(records.map((record) => [record.id, record]));
  const sets = new Map<string, AnnotationFields>();
  const { by, at } = stamp;
  for (const draft of drafts) {
    if (isRevision(draft)) sets.set(draft.id, { ...sets.get(draft.id), ...draft.set });
    else {
      const id = stamp.newId();
      next.set(id, Annotation.parse({ ...draft, id, rev: 1, by, at, history: [changeOf(stamp, 1, { state: 'withdrawn' })] }));
    }
  }
  // an operation is one change of a record, however many drafts it has of it
  for (const [id, set] of sets) {
    const record = next.get(id);
    if (!record) throw new Error(`there is no annotation ${id}`);
    next.set(id, reviseRecord(record, set, stamp));
  }
  return [...next.values()];
}
