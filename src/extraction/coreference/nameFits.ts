import type { Cluster } from './linking';
import { compareNames } from './personName';

/** Whether a name can be one of a person's: the fullest one, or any of those that were joined by decision. */
export function nameFits({ name, joined }: Pick<Cluster, 'name' | 'joined'>, words: readonly string[]): boolean {
  return joined ? joined.some((other) => compareNames(other, words) !== 'different') : compareNames(name, words) !== 'different';
}
