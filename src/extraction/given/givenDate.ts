import type { GivenDate } from '../given';
import type { DatePrecision, When } from '../model';
import type { Document } from '../text/document';
import { tokensIn, type TokenSpan } from './tokensIn';

const PRECISION: ReadonlyMap<number, DatePrecision> = new Map([
  [10, 'day'],
  [7, 'month'],
  [4, 'year'],
]);

/**
 * A date that a person gave. Where no words say it, it stands with those that tell of the event.
 * @param read what the module reads: it stays as it is where the person says the same
 */
export function givenDate(document: Document, { start, end, iso, end_iso }: GivenDate, event: TokenSpan, read: When | null): When {
  const { tokens } = document;
  const words = start === undefined || end === undefined ? null : tokensIn(document, { start, end });
  const { first, last } = words ?? event;
  if (read?.iso === iso && (read.end_iso ?? null) === (end_iso ?? null) && (!words || tokens[first]!.start === read.start)) return read;
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    iso,
    ...(end_iso ? { end_iso } : {}),
    precision: end_iso ? 'range' : (PRECISION.get(iso.length) ?? 'vague'),
    basis: 'explicit',
  };
}
