/**
 * The proleptic Gregorian calendar as plain arithmetic: days are counted from 1970-01-01. No `Date`, so no clock and no time zone.
 * Source of the algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function toDays({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp + (mp < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 is Monday, as weeks begin here. */
export const weekdayOf = (days: number): number => (((days + 3) % 7) + 7) % 7;

export const monthLength = (year: number, month: number): number =>
  toDays({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) - toDays({ year, month, day: 1 });

const two = (n: number): string => String(n).padStart(2, '0');
export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export const isoDay = (days: number): string => {
  const { year, month, day } = toCivil(days);
  return `${isoMonth(year, month)}-${two(day)}`;
};
/** ISO 8601 where the year is not known: `--01-23`. */
export const isoDayOfYear = (month: number, day: number): string => `--${two(month)}-${two(day)}`;

/** Reads `YYYY-MM-DD` (more may follow); null where it is none. */
export function parseIsoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= monthLength(civil.year, civil.month)
    ? toDays(civil)
    : null;
}
