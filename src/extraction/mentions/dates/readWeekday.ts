import { WEEKDAYS } from './calendarWords';
import { weekdayOf } from './civil';
import type { DateMatch, DateScope } from './readDate';
import { readMonthDate } from './readMonthDate';
import { MONTHS, DAY_PARTS } from './calendarWords';
import { aDay, aRange, unknown } from './reading';

/** "Friday", "next Tuesday", "this past Sunday", "later Tuesday", "Friday evening", "from Monday to Wednesday", "Thursday, March 25". */
export function readWeekday(scope: DateScope, i: number, weekday: number): DateMatch | null {
  const { word } = scope;
  // "Thursday, March 25", "Friday (5 March": the date says more.
  for (let k = i + 1; k < i + 4; k++) {
    const month = MONTHS.get(word(k));
    if (month !== undefined) {
      const whole = readMonthDate(scope, k, month);
      if (whole && whole.first <= i + 2) return { ...whole, first: i };
      break;
    }
    const lower = word(k);
    if (lower !== ',' && lower !== '(' && lower !== 'the' && !/^\d/.test(lower)) break;
  }
  let first = i;
  let which = word(i - 1);
  if (which === 'past' && word(i - 2) === 'this') {
    first = i - 2;
    which = 'last';
  } else if (['next', 'last', 'this', 'coming', 'earlier', 'later', 'late', 'early', 'past'].includes(which)) first = i - 1;
  let last = i + 1;
  if (DAY_PARTS.has(word(last))) last++;
  const { published } = scope;
  if (published === null) return { first, last, reading: unknown('day') };
  const today = weekdayOf(published);
  const ahead = (weekday - today + 7) % 7;
  const back = (today - weekday + 7) % 7;
  const direction =
    which === 'next' || which === 'coming' ? 'next' : which === 'last' || which === 'past' ? 'last' : scope.direction(first, last);
  const day =
    direction === 'next'
      ? published + (ahead || 7)
      : direction === 'last'
        ? published - (back || 7)
        : direction === 'future'
          ? published + ahead
          : published - back;
  // "from Monday to Wednesday", "Monday through Wednesday", "Monday and Tuesday"
  const joint = word(last);
  const other = WEEKDAYS.get(word(last + 1));
  const spans = joint === 'through' || joint === '-' || joint === '–' || joint === 'and' || (joint === 'to' && word(first - 1) === 'from');
  if (other !== undefined && spans) {
    const length = (other - weekday + 7) % 7;
    if (length > 0 && (joint !== 'and' || length === 1)) return { first, last: last + 2, reading: aRange(day, day + length, 'relative') };
  }
  return { first, last, reading: aDay(day, 'relative') };
}
