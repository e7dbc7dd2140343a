/** What the words of calendar expressions stand for, in lower case. */
const numbered = (text: string, from: number): Map<string, number> => new Map(text.split(' ').map((word, i) => [word, i + from]));

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr - jun jul aug sep oct nov dec', 1),
  ['sept', 9],
]);

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', 0),
  ...numbered('mon tue wed thu fri sat -', 0),
  ['tues', 1],
  ['thur', 3],
  ['thurs', 3],
]);

/** First month of a season in the northern hemisphere; three months long. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

export const COUNTS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve', 1),
  ['a', 1],
  ['an', 1],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth', 1),
  ...numbered('1st 2nd 3rd 4th 5th', 1),
]);

export type Unit = 'day' | 'week' | 'month' | 'year';
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
