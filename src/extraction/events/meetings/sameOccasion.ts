import type { Entity } from '../../mentions/mention';
import type { When } from '../../model';
import type { Draft } from './draft';

export const within = (range: When | null, iso: string): boolean =>
  !!range?.end_iso && !!range.iso && range.iso <= iso && iso <= range.end_iso;

export function clash(a: Draft, b: Draft): boolean {
  const x = a.date?.iso;
  const y = b.date?.iso;
  if (!x || !y) return false;
  // "from October 10 to 15", and one leg of it: "October 13 to 15".
  if (x.length === y.length && (within(a.date, y) || within(b.date, x))) return false;
  return !x.startsWith(y) && !y.startsWith(x);
}

export function samePlace(a: Entity, b: Entity): boolean {
  return a === b || (a.country !== null && a.country === b.country);
}
