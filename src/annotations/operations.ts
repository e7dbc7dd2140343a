import type { Annotation, Change } from './annotation';

/** What one person may undo and do again, newest last: derived from the histories alone, so that it outlives the editor. */
export interface Operations {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
  /** What the person did, by operation. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Replays a person's changes in the order of their times. A new operation ends what could have been done again. */
export function operationsOf(records: readonly Annotation[], by: string): Operations {
  const changes = new Map<string, Change>();
  for (const { history } of records)
    for (const change of history) if (change.by === by && !changes.has(change.op)) changes.set(change.op, change);
  const undo: string[] = [];
  let redo: string[] = [];
  const labels = new Map<string, string>();
  const inOrder = [...changes.values()].sort((a, b) => compare(a.at, b.at) || compare(a.op, b.op));
  for (const { op, undoes, redoes, label } of inOrder) {
    if (undoes !== undefined) move(undoes, undo, redo);
    else if (redoes !== undefined) move(redoes, redo, undo);
    else {
      undo.push(op);
      redo = [];
      if (label !== undefined) labels.set(op, label);
    }
  }
  return { undo, redo, labels };
}

function move(op: string, from: string[], to: string[]): void {
  const at = from.lastIndexOf(op);
  if (at >= 0) from.splice(at, 1);
  if (!to.includes(op)) to.push(op);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
