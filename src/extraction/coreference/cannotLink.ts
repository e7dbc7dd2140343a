import type { Cluster } from './linking';
import { compareNames } from './personName';
import { nameFits } from './nameFits';

/**
 * Constraints that no sieve may break: a person's word, another type, another gender, another country, another given name with the same
 * family name. What a person joined has names and countries that differ already: there one name that fits is enough.
 */
export function cannotLink(a: Cluster, b: Cluster): boolean {
  if (a.type !== b.type) return true;
  if (isApart(a, b) || isApart(b, a)) return true;
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  if (a.joined ?? b.joined) return a.type === 'person' && !nameFits(a, b.name) && !nameFits(b, a.name);
  if (a.type === 'person') {
    const names = compareNames(a.name, b.name);
    if (names === 'different') return true;
    // The country of a partial name may tell two people apart; that of one full name may have been misread.
    return names === 'part' && conflict(a.country, b.country);
  }
  return conflict(a.country, b.country);
}

function isApart({ apart }: Cluster, { mentions }: Cluster): boolean {
  return apart !== null && mentions.some((mention) => apart.has(mention));
}

const conflict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
