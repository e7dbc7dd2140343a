/** Calendar expressions: what later stages use of `dates/`. */
export { documentDate } from './dates/documentDate';
export { datesIn, findDates, resolveDate } from './dates/findDates';
export type { Direction } from './dates/reading';
