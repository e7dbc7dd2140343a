import type { DateBasis, DatePrecision } from '../../model';
import { isoDay, isoMonth, isoYear, monthLength, toDays, weekdayOf } from './civil';

/** What a calendar expression stands for. */
export interface Reading {
  readonly iso: string | null;
  readonly end_iso?: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/** Where the words alone leave it open: the last such day (or month) or the next one. */
export type Direction = 'past' | 'future';

export const unknown = (precision: DatePrecision): Reading => ({ iso: null, precision, basis: 'relative' });
export const aDay = (days: number, basis: DateBasis): Reading => ({ iso: isoDay(days), precision: 'day', basis });
export const aMonth = (year: number, month: number, basis: DateBasis): Reading => ({
  iso: isoMonth(year, month),
  precision: 'month',
  basis,
});
export const aYear = (year: number, basis: DateBasis): Reading => ({ iso: isoYear(year), precision: 'year', basis });
export const aRange = (from: number, to: number, basis: DateBasis, precision: DatePrecision = 'range'): Reading => ({
  iso: isoDay(from),
  end_iso: isoDay(to),
  precision,
  basis,
});

/** Whole months, both ends included. `month` may lie outside 1 to 12. */
export function months(year: number, month: number, count: number, basis: DateBasis, precision: DatePrecision = 'range'): Reading {
  const first = monthAt(year, month);
  const last = monthAt(year, month + count - 1);
  return aRange(toDays({ ...first, day: 1 }), toDays({ ...last, day: monthLength(last.year, last.month) }), basis, precision);
}

/** A month counted on across years: month 13 is January of the next. */
export const monthAt = (year: number, month: number): { year: number; month: number } => ({
  year: year + Math.floor((month - 1) / 12),
  month: ((((month - 1) % 12) + 12) % 12) + 1,
});

/** Monday to Sunday, `offset` weeks from the one that holds `day`. */
export function week(day: number, offset: number): Reading {
  const monday = day - weekdayOf(day) + 7 * offset;
  return aRange(monday, monday + 6, 'relative');
}
