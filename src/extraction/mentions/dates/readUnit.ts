import { COUNTS, DAY_PARTS, ORDINALS, SEASONS, UNITS } from './calendarWords';
import { toCivil, weekdayOf } from './civil';
import type { DateMatch, DateScope } from './readDate';
import { aDay, aMonth, aRange, aYear, monthAt, months, unknown, week, type Reading } from './reading';
import { readYearAfter } from './readYear';

const SHIFT: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
]);
const NARROWING = new Set(['early', 'earlier', 'late', 'later']);

/**
 * Expressions around a unit of time: "next week", "earlier this month", "the end of the year", "this morning", "the same day", "two days ago",
 * "within 60 days", "the second half of the year", "the first quarter of 2024", "this summer", "the weekend", "the coming weeks".
 */
export function readUnit(scope: DateScope, i: number): DateMatch | null {
  const { word, published } = scope;
  const lower = word(i);
  if (DAY_PARTS.has(lower)) return readDayPart(scope, i);
  if (lower === 'quarter' || lower === 'half') return readPartOfYear(scope, i);
  if (SEASONS.has(lower)) return readSeason(scope, i);
  if (lower === 'weekend') return readWeekend(scope, i);
  const unit = UNITS.get(lower)!;
  if (lower.endsWith('s')) return readCount(scope, i);
  if (unit === 'day') return readSameDay(scope, i) ?? readCount(scope, i);
  const before = word(i - 1);
  const shift = SHIFT.get(before);
  // "a week ago", "within a year"
  if (shift === undefined && (word(i + 1) === 'ago' || COUNTS.has(before))) return readCount(scope, i);
  let first: number;
  let offset = 0;
  if (shift !== undefined) {
    first = i - 1;
    offset = shift;
    if (before === 'past' && word(i - 2) === 'this') first = i - 2;
  } else if (before === 'the' && (isEdge(word(i - 3)) || word(i - 2) === 'within' || word(i - 3) === 'later' || word(i - 3) === 'earlier'))
    first = i;
  else if (unit === 'year' && word(i + 1) === "'s" && word(i + 2) === 'end') return yearsEnd(scope, i);
  else return null;
  if (NARROWING.has(word(first - 1))) first--;
  else if ((word(first - 1) === 'of' || word(first - 1) === 'in') && (isEdge(word(first - 2)) || NARROWING.has(word(first - 2))))
    first -= 2;
  else if (word(first - 1) === 'the' && word(first - 2) === 'of' && isEdge(word(first - 3))) first -= 3;
  const last = i + 1;
  if (published === null) return { first, last, reading: unknown(unit === 'week' ? 'range' : unit) };
  return { first, last, reading: resolveUnit(unit, published, offset) };
}

const isEdge = (word: string): boolean => word === 'end' || word === 'beginning' || word === 'start' || word === 'middle';

function resolveUnit(unit: 'week' | 'month' | 'year', published: number, offset: number): Reading {
  const { year, month } = toCivil(published);
  if (unit === 'week') return week(published, offset);
  if (unit === 'year') return aYear(year + offset, 'relative');
  const at = monthAt(year, month + offset);
  return aMonth(at.year, at.month, 'relative');
}

function yearsEnd(scope: DateScope, i: number): DateMatch {
  const reading = scope.published === null ? unknown('year') : aYear(toCivil(scope.published).year, 'relative');
  return { first: i, last: i + 3, reading };
}

/** "this morning", "last night", "on the evening of": only with "this" or "last". */
function readDayPart(scope: DateScope, i: number): DateMatch | null {
  const before = scope.word(i - 1);
  if (before !== 'this' && !(before === 'last' && (scope.word(i) === 'night' || scope.word(i) === 'evening'))) return null;
  const reading = scope.published === null ? unknown('day') : aDay(scope.published - (before === 'last' ? 1 : 0), 'relative');
  const first = scope.word(i - 2) === 'earlier' || scope.word(i - 2) === 'later' ? i - 2 : i - 1;
  return { first, last: i + 1, reading };
}

/** "the same day", "earlier in the day", "later that day": the day told last, else the document's. */
function readSameDay(scope: DateScope, i: number): DateMatch | null {
  const { word } = scope;
  const reading: Reading = scope.previousDay
    ? { ...scope.previousDay, basis: 'relative' }
    : scope.published === null
      ? unknown('day')
      : aDay(scope.published, 'relative');
  if (word(i - 1) === 'same') return { first: i - 1, last: i + 1, reading };
  if (word(i - 1) === 'the' && word(i - 2) === 'in' && (word(i - 3) === 'earlier' || word(i - 3) === 'later'))
    return { first: i - 3, last: i + 1, reading };
  if (word(i - 1) === 'that' && (word(i - 2) === 'earlier' || word(i - 2) === 'later')) return { first: i - 2, last: i + 1, reading };
  return null;
}

/** "two days ago", "within 60 days", "in three weeks", "the next two years", "the coming weeks", "recent months". */
function readCount(scope: DateScope, i: number): DateMatch | null {
  const { word, published } = scope;
  const unit = UNITS.get(word(i))!;
  const before = word(i - 1);
  const digits = /^\d{1,3}$/.test(before) ? Number(before) : null;
  const count = digits ?? COUNTS.get(before) ?? null;
  const last = i + 1;
  if (count !== null && word(last) === 'ago') {
    const reading = published === null ? unknown('vague') : fromNow(published, unit, -count);
    return { first: i - 1, last: last + 1, reading };
  }
  if (count !== null && (before !== 'a' && before !== 'an' ? true : word(i - 2) === 'within')) {
    const preposition = word(i - 2);
    if (preposition === 'within' || (preposition === 'in' && word(last) === "'s")) {
      return { first: i - 1, last, reading: published === null ? unknown('vague') : fromNow(published, unit, count) };
    }
    if (preposition === 'next' || preposition === 'coming' || preposition === 'last' || preposition === 'past')
      return {
        first: i - 2,
        last,
        reading:
          published === null
            ? unknown('vague')
            : stretch(published, unit, preposition === 'next' || preposition === 'coming' ? count : -count),
      };
    return null;
  }
  if (before === 'coming' || before === 'recent' || before === 'next') return { first: i - 1, last, reading: unknown('vague') };
  if (before === 'few' && SHIFT.has(word(i - 2))) return { first: i - 2, last, reading: unknown('vague') };
  return null;
}

function fromNow(published: number, unit: string, count: number): Reading {
  const { year, month } = toCivil(published);
  if (unit === 'day') return aDay(published + count, 'relative');
  if (unit === 'week') return aDay(published + 7 * count, 'relative');
  const at = monthAt(year, month + count);
  return unit === 'month' ? aMonth(at.year, at.month, 'relative') : aYear(year + count, 'relative');
}

function stretch(published: number, unit: string, count: number): Reading {
  const days = count * (unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 30 : 365);
  return count > 0 ? aRange(published, published + days, 'relative') : aRange(published + days, published, 'relative');
}

/** "the first quarter of 2024", "the second half of the year", "the first half of 2025". */
function readPartOfYear(scope: DateScope, i: number): DateMatch | null {
  const { word } = scope;
  const quarter = word(i) === 'quarter';
  const ordinal = ORDINALS.get(word(i - 1)) ?? (word(i - 1) === 'last' ? (quarter ? 4 : 2) : undefined);
  if (ordinal === undefined || ordinal > (quarter ? 4 : 2)) return null;
  const year = readYearAfter(scope, i + 1);
  if (!year) return null;
  const precision = quarter ? 'quarter' : 'range';
  if (year.year === null) return { first: i - 1, last: year.last, reading: unknown(precision) };
  const length = quarter ? 3 : 6;
  const reading = months(year.year, (ordinal - 1) * length + 1, length, year.relative ? 'relative' : 'explicit', precision);
  return { first: i - 1, last: year.last, reading };
}

/** "this summer", "next spring", "in the autumn of 2024", "early summer 2025": months of the northern hemisphere. */
function readSeason(scope: DateScope, i: number): DateMatch | null {
  const { word, published } = scope;
  const start = SEASONS.get(word(i))!;
  const before = word(i - 1);
  const shift = SHIFT.get(before);
  const year = readYearAfter(scope, i + 1);
  const placed = before === 'in' || ((before === 'the' || before === 'early' || before === 'late') && word(i - 2) === 'in');
  if (!year && (shift === undefined || word(i) === 'fall') && !placed) return null;
  if (!year && word(i) === 'fall' && !placed) return null;
  let first = shift !== undefined ? i - 1 : i;
  if (before === 'early' || before === 'late') first = i - 1;
  const last = year?.last ?? i + 1;
  if (year && year.year !== null) return { first, last, reading: months(year.year, start, 3, year.relative ? 'relative' : 'explicit') };
  if (published === null) return { first, last, reading: unknown('range') };
  const now = toCivil(published);
  const direction = shift === undefined || shift === 0 ? scope.direction(first, last) : shift > 0 ? 'future' : 'past';
  // The season of this year, unless it is over (or has not begun).
  const over = now.month > start + 2;
  const begun = now.month >= start;
  const offset =
    shift === 0 ? 0 : direction === 'future' ? (over || (shift === 1 && begun) ? 1 : 0) : !begun || (shift === -1 && !over) ? -1 : 0;
  return { first, last, reading: months(now.year + offset, start, 3, 'relative') };
}

/** "this weekend", "over the weekend", "last weekend": Saturday and Sunday. */
function readWeekend(scope: DateScope, i: number): DateMatch | null {
  const { word, published } = scope;
  const shift = SHIFT.get(word(i - 1));
  if (shift === undefined && !(word(i - 1) === 'the' && ['over', 'at', 'during', 'on', 'for'].includes(word(i - 2)))) return null;
  const first = shift === undefined ? i : i - 1;
  if (published === null) return { first, last: i + 1, reading: unknown('range') };
  const saturday = published - weekdayOf(published) + 5;
  const before = saturday > published && (shift === -1 || (shift === undefined && scope.direction(first, i + 1) === 'past'));
  const after = shift === 1 && saturday <= published;
  const day = saturday + (before ? -7 : after ? 7 : 0);
  return { first, last: i + 1, reading: aRange(day, day + 1, 'relative') };
}
