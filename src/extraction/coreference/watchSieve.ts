import type { Mention } from '../mentions/mention';
import type { Watch } from '../watch';
import type { Cluster, Linking } from './linking';

/** Looks at the clusters before a sieve runs; the result, called after it, tells what the sieve found, joined, mended and took out. */
export function watchSieve(watch: Watch, rule: string, linking: Linking): () => void {
  const before = ownersIn(linking);
  return () => {
    const after = ownersIn(linking);
    const places = new Set([...before.keys()].map(keyOf));
    for (const [mention, cluster] of after) {
      const { start, end } = mention;
      const other = cluster.fullest === mention ? (cluster.mentions[0] ?? mention) : cluster.fullest;
      const step = {
        start,
        end,
        rule,
        about: 'name' as const,
        as: cluster.type,
        other: other === mention ? null : { start: other.start, end: other.end },
        note: '',
      };
      const owner = before.get(mention);
      if (owner === undefined) watch({ ...step, did: places.has(keyOf(mention)) ? 'changed' : 'proposed' });
      else if (owner !== cluster) watch({ ...step, did: 'linked' });
    }
    const left = new Set([...after.keys()].map(keyOf));
    for (const [mention, { type }] of before)
      if (!left.has(keyOf(mention)))
        watch({ start: mention.start, end: mention.end, rule, about: 'name', did: 'dropped', as: type, other: null, note: '' });
  };
}

function ownersIn(linking: Linking): ReadonlyMap<Mention, Cluster> {
  return new Map(linking.clusters().flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)));
}

const keyOf = ({ start, end }: Mention): string => `${start}:${end}`;
