import { Shape, type Document, type Token } from '../../text/document';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './calendarWords';
import { directionAt } from './direction';
import { readMonthDate } from './readMonthDate';
import { readNumeric } from './readNumeric';
import { readUnit } from './readUnit';
import { readWeekday } from './readWeekday';
import { aDay, unknown, type Direction, type Reading } from './reading';

/** A calendar expression in tokens (end exclusive), with what it stands for. */
export interface DateMatch {
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
}

/** What the readers of one kind of expression need. */
export interface DateScope {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Bounds of the sentence; the lower one is also past all earlier expressions. */
  readonly from: number;
  readonly to: number;
  /** Day number of the document's date. */
  readonly published: number | null;
  /** Last expression with the precision of a day, for "the same day". */
  readonly previousDay: Reading | null;
  /** Lower-case word of a token of this sentence, or "". */
  readonly word: (i: number) => string;
  /** Whether an open expression looks back or ahead. */
  readonly direction: (first: number, last: number) => Direction;
}

export function dateScope(
  document: Document,
  from: number,
  to: number,
  published: number | null,
  previousDay: Reading | null,
  direction?: Direction,
): DateScope {
  const { tokens } = document;
  return {
    document,
    tokens,
    from,
    to,
    published,
    previousDay,
    word: (i) => (i >= from && i < to ? tokens[i]!.word.lower : ''),
    direction: (first, last) => direction ?? directionAt(document, first, last),
  };
}

/** Reads the expression that the calendar word or number at token `i` belongs to; null where it belongs to none. */
export function readDate(scope: DateScope, i: number): DateMatch | null {
  const token = scope.tokens[i]!;
  const lower = token.word.lower;
  if (token.word.shape === Shape.Number) return readNumeric(scope, i);
  const capital = token.word.shape !== Shape.Lower;
  const month = MONTHS.get(lower);
  if (month !== undefined) return capital ? readMonthDate(scope, i, month) : null;
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined) return capital ? readWeekday(scope, i, weekday) : null;
  if (UNITS.has(lower) || SEASONS.has(lower) || lower === 'weekend' || lower === 'quarter' || lower === 'half' || DAY_PARTS.has(lower))
    return readUnit(scope, i);
  const shift = lower === 'today' || lower === 'tonight' ? 0 : lower === 'yesterday' ? -1 : lower === 'tomorrow' ? 1 : null;
  if (shift === null) return null;
  const before = scope.word(i - 1);
  const first = before === 'earlier' || before === 'later' ? i - 1 : i;
  const last = DAY_PARTS.has(scope.word(i + 1)) ? i + 2 : i + 1;
  return { first, last, reading: scope.published === null ? unknown('day') : aDay(scope.published + shift, 'relative') };
}
