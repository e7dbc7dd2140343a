import type { EntityType } from '../../src/extraction/model';
import type { Comparison } from './comparison';
import type { GoldMeeting } from './gold';

export interface Count {
  readonly hits: number;
  readonly invented: number;
  readonly missed: number;
}

type Same = (comparison: Comparison, key: string, id: string) => boolean;

/** The entities are a pair, or one is a country and the other a body or a group that stands for it. */
export const sameActor: Same = (comparison, key, id) => {
  if (comparison.keyOf.get(id) === key) return true;
  const types = typesOfOneCountry(comparison, key, id);
  return types !== null && types.every((type) => COLLECTIVE.has(type)) && types.includes('country');
};

/** An official undertakes for the state: the two are one, for who commits. */
export const sameCommitter: Same = (comparison, key, id) => {
  if (sameActor(comparison, key, id)) return true;
  const types = typesOfOneCountry(comparison, key, id);
  return types !== null && types.some((type) => OFFICIAL.has(type)) && types.some((type) => STATE.has(type));
};

/** Counts who is named on both sides, who only in one. */
export function countActors(comparison: Comparison, keys: readonly string[], ids: readonly string[], same: Same = sameActor): Count {
  const rest = [...ids];
  let hits = 0;
  for (const key of keys) {
    const at = rest.findIndex((id) => same(comparison, key, id));
    if (at < 0) continue;
    rest.splice(at, 1);
    hits++;
  }
  return { hits, invented: rest.length, missed: keys.length - hits };
}

/** F1 of a count; 0 where nobody is named. */
export function agreement({ hits, invented, missed }: Count): number {
  return (2 * hits) / (2 * hits + invented + missed || 1);
}

/** Hosts of a visit may be named on it or only on the meetings in it: people and bodies of the country visited count neither way. */
export function countVisitors(comparison: Comparison, visit: GoldMeeting, ids: readonly string[]): Count {
  const { gold, goldEntities } = comparison;
  const visited = goldEntities.get(visit.place ?? '')?.country;
  const isHost = (key: string): boolean => Boolean(visited) && goldEntities.get(key)?.country === visited;
  const named = visit.participants ?? [];
  const visitors = named.filter((key) => !isHost(key));
  if (visitors.length === 0) return countActors(comparison, named, ids);
  const everyone = [...named, ...gold.meetings.flatMap(({ participants = [] }) => participants)];
  const hosts = countActors(comparison, [...new Set(everyone)].filter(isHost), ids);
  const count = countActors(comparison, visitors, ids);
  return { ...count, invented: Math.max(0, count.invented - hosts.hits) };
}

const COLLECTIVE: ReadonlySet<EntityType> = new Set<EntityType>(['country', 'delegation', 'body']);
const OFFICIAL: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'office']);
const STATE: ReadonlySet<EntityType> = new Set<EntityType>(['country', 'body']);

/** The types of two entities of one country; null where they are not known to be of one. */
function typesOfOneCountry({ goldEntities, foundEntities }: Comparison, key: string, id: string): [EntityType, EntityType] | null {
  const gold = goldEntities.get(key);
  const found = foundEntities.get(id);
  return gold?.country && found && gold.country === found.country ? [gold.type, found.type] : null;
}
