import type { GivenDate } from '../given';
import type { DatePrecision, When } from '../model';
import type { Document } from '../text/document';
import { tokensIn, type TokenSpan } from './tokensIn';

const PRECISION: ReadonlyMap<number, DatePrecision> = new Map([
  [10, 'day'],
  [7, 'month'],
  [4, 'year'],
]);

/** A date that a person gave. Where no words say it, it stands with those that tell of the event. */
export function givenDate(document: Document, { start, end, iso, end_iso }: GivenDate, event: TokenSpan): When {
  const { tokens } = document;
  const words = start === undefined || end === undefined ? null : tokensIn(document, { start, end });
  const { first, last } = words ?? event;
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    iso,
    ...(end_iso ? { end_iso } : {}),
    precision: end_iso ? 'range' : (PRECISION.get(iso.length) ?? 'vague'),
    basis: 'explicit',
  };
}
