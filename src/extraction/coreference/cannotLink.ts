import type { Cluster } from './linking';
import { compareNames } from './personName';

/** Constraints that no sieve may break: another type, another gender, another country, another given name with the same family name. */
export function cannotLink(a: Cluster, b: Cluster): boolean {
  if (a.type !== b.type) return true;
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  if (a.type === 'person') {
    const names = compareNames(a.name, b.name);
    if (names === 'different') return true;
    // The country of a partial name may tell two people apart; that of one full name may have been misread.
    return names === 'part' && conflict(a.country, b.country);
  }
  return conflict(a.country, b.country);
}

const conflict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
