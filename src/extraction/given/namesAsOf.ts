import type { GivenName } from '../given';

/**
 * Names as they stand on a day: of several entries for one name the one in force comes first; title and body of the others are left out.
 * @param published the document's date, ISO 8601; null: only what has no dates is known to hold
 */
export function namesAsOf(names: readonly GivenName[], published: string | null): readonly GivenName[] {
  const holds = ({ from, to }: GivenName): boolean =>
    published === null ? !from && !to : (!from || published.slice(0, from.length) >= from) && (!to || published.slice(0, to.length) <= to);
  const past = names.filter((name) => !holds(name));
  if (past.length === 0) return names;
  return [...names.filter(holds), ...past.map(({ forms, type, name, country }) => ({ forms, type, name, country }))];
}
