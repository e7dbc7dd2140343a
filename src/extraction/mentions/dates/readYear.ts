import { toCivil } from './civil';
import type { DateScope } from './readDate';

const YEAR = /^(?:19|20)\d\d$/;

/** A year in digits. */
export const yearIn = (text: string): number | null => (YEAR.test(text) ? Number(text) : null);

/**
 * The year that qualifies an expression which ends before token `i`: "2024", ", 2024", "of 2024", "this year", "of next year", "last year".
 * @returns the year (null where it is relative to an unknown date) and the end of the words; null where there is none
 */
export function readYearAfter(scope: DateScope, i: number): { year: number | null; last: number; relative: boolean } | null {
  let k = i;
  if (scope.word(k) === ',') k++;
  const digits = yearIn(scope.word(k));
  if (digits !== null) {
    // "March 4, 2,000 people": a comma without a space is inside the number and never comes here.
    return { year: digits, last: k + 1, relative: false };
  }
  k = i;
  const of = scope.word(k) === 'of';
  if (of) k++;
  if (of) {
    const year = yearIn(scope.word(k));
    if (year !== null) return { year, last: k + 1, relative: false };
  }
  if (of && scope.word(k) === 'the') k++;
  const which = scope.word(k);
  if (scope.word(k + 1) !== 'year' && !(of && which === 'year')) return null;
  const shift = which === 'this' || which === 'year' || which === 'current' ? 0 : which === 'next' ? 1 : which === 'last' ? -1 : null;
  if (shift === null) return null;
  const base = scope.published === null ? null : yearOfDay(scope.published);
  return { year: base === null ? null : base + shift, last: which === 'year' ? k + 1 : k + 2, relative: true };
}

export const yearOfDay = (days: number): number => toCivil(days).year;
