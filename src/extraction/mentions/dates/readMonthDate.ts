import { Shape } from '../../text/document';
import { ORDINALS } from './calendarWords';
import { isoDayOfYear, monthLength, toCivil, toDays } from './civil';
import { MONTHS, WEEKDAYS } from './calendarWords';
import type { DateMatch, DateScope } from './readDate';
import { aDay, aMonth, aRange, unknown, type Direction, type Reading } from './reading';
import { readYearAfter } from './readYear';

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DASHES = new Set(['-', '–', '—', 'to', 'and', 'until', 'through', '/', '&']);
/** Words before a month alone that make it a date; "May" and "March" are also other words. */
const BEFORE_MONTH = new Set(
  'in by since until till before after during from for of last next this early late mid to through and or between as recently beginning end'.split(
    ' ',
  ),
);

const dayIn = (text: string): number | null => {
  const day = Number(DAY.exec(text)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};

interface DayOfMonth {
  readonly month: number;
  readonly day: number;
}

/** "January 23", "23 January 2024", "March 3-5", "21 to 26 May", "October 30 - November 2", "early March", "the end of May 2024", "by July". */
export function readMonthDate(scope: DateScope, i: number, month: number): DateMatch | null {
  const { word } = scope;
  let first = i;
  let last = i + 1;
  if (word(last) === '.' && last + 1 < scope.to && scope.tokens[i]!.word.text.length <= 4) last++;
  let from: DayOfMonth | null = null;
  let to: DayOfMonth | null = null;
  const after = dayIn(word(last));
  const before = word(i - 1) === 'of' ? dayIn(word(i - 2)) : dayIn(word(i - 1));
  if (after !== null && !isOtherNumber(scope, last)) {
    from = { month, day: after };
    last++;
    // "March 3-5", "March 3 to April 2"
    if (DASHES.has(word(last))) {
      const day = dayIn(word(last + 1));
      const second = MONTHS.get(word(last + 1));
      const secondDay = second === undefined ? null : dayIn(word(last + 2));
      if (day !== null && day > after && !isOtherNumber(scope, last + 1)) {
        to = { month, day };
        last += 2;
      } else if (second !== undefined && secondDay !== null && word(last) !== 'and') {
        to = { month: second, day: secondDay };
        last += 3;
      }
    }
  } else if (before !== null) {
    from = { month, day: before };
    first = word(i - 1) === 'of' ? i - 2 : i - 1;
    // "21 to 26 May", "5 - 7 May", "30 October - 2 November"
    const earlier = DASHES.has(word(first - 1)) ? dayIn(word(first - 2)) : null;
    if (earlier !== null && earlier < before) {
      to = from;
      from = { month, day: earlier };
      first -= 2;
    } else if (DASHES.has(word(last)) && word(last) !== 'and') {
      const day = dayIn(word(last + 1));
      const second = MONTHS.get(word(last + 2));
      if (day !== null && second !== undefined) {
        to = { month: second, day };
        last += 3;
      }
    }
  }
  if (!from) return readMonthAlone(scope, i, last, month);
  const year = readYearAfter(scope, last);
  if (year) last = year.last;
  // "Thursday, March 25", "Friday (March 5": the weekday belongs to it.
  let k = first - 1;
  while (word(k) === ',' || word(k) === 'the') k--;
  if (WEEKDAYS.has(word(k)) && word(first - 1) !== 'the') first = k;
  return { first, last, reading: resolveDays(scope, from, to, year, first, last) };
}

function resolveDays(
  scope: DateScope,
  from: DayOfMonth,
  to: DayOfMonth | null,
  year: ReturnType<typeof readYearAfter>,
  first: number,
  last: number,
): Reading {
  const basis = year ? (year.relative ? 'relative' : 'explicit') : 'inferred-year';
  const inferred = year ? year.year : scope.published === null ? null : nearestYear(from, scope.published, scope.direction(first, last));
  if (inferred === null) {
    const iso = isoDayOfYear(from.month, from.day);
    return to
      ? { iso, end_iso: isoDayOfYear(to.month, to.day), precision: 'range', basis: 'inferred-year' }
      : { iso, precision: 'day', basis: 'inferred-year' };
  }
  const start = dayNumber(inferred, from);
  if (start === null) return unknown('vague');
  if (!to) return aDay(start, basis);
  const end = dayNumber(to.month < from.month ? inferred + 1 : inferred, to);
  return end === null || end < start ? aDay(start, basis) : aRange(start, end, basis);
}

const dayNumber = (year: number, { month, day }: DayOfMonth): number | null =>
  day <= monthLength(year, month) ? toDays({ year, month, day }) : null;

/** The year that brings the day near the document's date: half a year around it, shifted a little by the clause's direction. */
export function nearestYear({ month, day }: DayOfMonth, published: number, direction: Direction): number {
  const { year } = toCivil(published);
  const back = direction === 'future' ? 75 : 290;
  for (const candidate of [year - 1, year, year + 1]) {
    const days = toDays({ year: candidate, month, day: Math.min(day, monthLength(candidate, month)) });
    if (days >= published - back && days < published - back + 365) return candidate;
  }
  return year;
}

/** "3 million", "5 percent", "20,000": a number that is no day. */
function isOtherNumber(scope: DateScope, i: number): boolean {
  const next = scope.word(i + 1);
  return next === 'million' || next === 'billion' || next === 'percent' || next === '%' || next === 'per' || next === 'people';
}

function readMonthAlone(scope: DateScope, i: number, end: number, month: number): DateMatch | null {
  const { word } = scope;
  // "Mar del Plata", "in Dec": a short form needs its dot.
  const { text } = scope.tokens[i]!.word;
  if (text.length <= 4 && month !== 5 && month !== 6 && month !== 7 && word(i + 1) !== '.') return null;
  let last = end;
  let first = i;
  const year = readYearAfter(scope, last);
  if (year) last = year.last;
  const middle = word(i - 1) === '-' && word(i - 2) === 'mid';
  const before = middle ? 'mid' : word(i - 1);
  if (!year && !BEFORE_MONTH.has(before)) {
    // "the February summit", "Late March": only long names of months, inside a sentence.
    if (scope.tokens[i]!.word.text.length < 5 || month === 3 || scope.tokens[i]!.word.shape !== Shape.Title) return null;
    if (before !== 'the' && before !== 'a') return null;
  }
  if (year || middle || !isVerbMay(scope, i, month)) {
    let ordinal: number | null = null;
    if (middle) first = i - 2;
    else if (before === 'early' || before === 'late') first = i - 1;
    else if (
      before === 'of' &&
      (word(i - 2) === 'end' || word(i - 2) === 'beginning' || word(i - 2) === 'middle' || word(i - 2) === 'start')
    )
      first = i - 2;
    else if (before === 'of' && word(i - 2) === 'week') {
      ordinal = ORDINALS.get(word(i - 3)) ?? (word(i - 3) === 'last' ? 5 : null);
      if (ordinal !== null) first = i - 3;
    } else if (before === 'last' || before === 'next' || before === 'this') first = i - 1;
    const which = first === i - 1 ? before : '';
    const inferred = yearOfMonth(scope, month, which, year, first, last);
    const basis =
      year && !year.relative ? 'explicit' : year || which === 'last' || which === 'next' || which === 'this' ? 'relative' : 'inferred-year';
    if (inferred === null) return { first, last, reading: unknown('month') };
    if (ordinal === null) return { first, last, reading: aMonth(inferred, month, basis) };
    const length = monthLength(inferred, month);
    const start = toDays({ year: inferred, month, day: ordinal === 5 ? length - 6 : 7 * ordinal - 6 });
    return { first, last, reading: aRange(start, start + 6, basis) };
  }
  return null;
}

/** "as May said", "for May to leave": the verb and the family name. */
const isVerbMay = (scope: DateScope, i: number, month: number): boolean =>
  month === 5 && !new Set(['in', 'by', 'since', 'until', 'late', 'early', 'last', 'next', 'this', 'during', 'of']).has(scope.word(i - 1));

function yearOfMonth(
  scope: DateScope,
  month: number,
  which: string,
  year: ReturnType<typeof readYearAfter>,
  first: number,
  last: number,
): number | null {
  if (year) return year.year;
  if (scope.published === null) return null;
  const now = toCivil(scope.published);
  if (which === 'last') return month < now.month ? now.year : now.year - 1;
  if (which === 'next') return month > now.month ? now.year : now.year + 1;
  if (which === 'this') return now.year;
  return scope.direction(first, last) === 'future'
    ? month >= now.month
      ? now.year
      : now.year + 1
    : month <= now.month
      ? now.year
      : now.year - 1;
}
