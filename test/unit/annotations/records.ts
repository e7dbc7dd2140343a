import { changeRecords } from '../../../src/annotations/changeRecords';
import type { Annotation } from '../../../src/annotations/annotation';
import type { Draft, NewAnnotation } from '../../../src/annotations/draft';
import { timeAfter } from '../../../src/annotations/timeAfter';

/** A name as a person adds it: "Ada Lind" at an offset of an invented text. */
export function nameDraft(exact = 'Ada Lind', start = 0): NewAnnotation {
  return {
    about: 'name',
    state: 'accepted',
    anchor: { start, end: start + exact.length, exact, prefix: '', suffix: ' said' },
    value: { type: 'person', name: exact },
    proposed: null,
    scope: 'everywhere',
  };
}

/** A person who decides, with ids that count up: `a1`, `a2` … are operations and records in their order. */
export class Decider {
  private count = 0;
  private clock = Date.UTC(2026, 0, 1);
  constructor(readonly by = 'a') {}

  newId = (): string => `${this.by}${++this.count}`;

  stamp(records: readonly Annotation[], label?: string): { op: string; by: string; at: string; label?: string | undefined } {
    this.clock += 1000;
    return { op: this.newId(), by: this.by, at: timeAfter(records, this.clock), label };
  }

  decide(records: readonly Annotation[], drafts: readonly Draft[], label?: string): Annotation[] {
    return changeRecords(records, drafts, { ...this.stamp(records, label), newId: this.newId });
  }
}
