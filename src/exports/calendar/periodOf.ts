import type { When } from '../../extraction/model';

/** Days from the first to the one behind the last, each at midnight UTC. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** The days that a date may mean: one day, a whole month or year, a range. Null where it is not resolved or its year is unknown. */
export function periodOf(when: When): Period | null {
  const first = boundsOf(when.iso);
  const last = when.end_iso ? boundsOf(when.end_iso) : first;
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : null;
}

function boundsOf(iso: string | null): Period | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '');
  if (!match) return null;
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]));
  const [year, month, day] = [part(1) ?? 0, part(2), part(3)];
  const start = dayOf(year, month ?? 1, day ?? 1);
  if (month === null) return { start, end: dayOf(year + 1, 1, 1) };
  return { start, end: day === null ? dayOf(year, month + 1, 1) : dayOf(year, month, day + 1) };
}

/** Not by `Date.UTC`, which reads the years 0 to 99 as those of the twentieth century. */
function dayOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
