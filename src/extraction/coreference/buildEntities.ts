import type { Entity, EntityIndex, Mention } from '../mentions/mention';
import { Shape } from '../text/document';
import type { Cluster, Linking } from './linking';
import { givenOffices } from './givenOffices';
import { mergeOffices } from './mergeOffices';

/** Clusters as entities, with ids in text order: "e1", "e2" ... */
export function buildEntities(linking: Linking): EntityIndex {
  const clusters = linking.clusters().filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of clusters) cluster.mentions.sort(inTextOrder);
  clusters.sort((a, b) => inTextOrder(a.mentions[0]!, b.mentions[0]!));
  const ids = new Map<Cluster, string>(clusters.map((cluster, i) => [cluster, `e${i + 1}`]));
  const idOf = (mention: Mention): string | null => {
    const cluster = linking.clusterOf(mention) as Cluster | undefined;
    return (cluster && ids.get(cluster)) ?? null;
  };
  const owner = new Map<Mention, Entity>();
  const entities = clusters.map((cluster): Entity => {
    const best = fullestName(linking, cluster.mentions);
    const { given } = cluster;
    const offices = given?.title === undefined ? mergeOffices(cluster, idOf) : givenOffices(linking, cluster, idOf);
    const entity: Entity = {
      id: ids.get(cluster)!,
      type: cluster.type,
      name: given?.name ?? nameOf(linking, best),
      country:
        given?.country !== undefined
          ? given.country
          : (cluster.country ?? (cluster.type === 'person' ? (offices.find((office) => office.country)?.country ?? null) : null)),
      kind: cluster.mentions.find((mention) => mention.kind)?.kind ?? null,
      gender: cluster.gender,
      plural: cluster.type === 'delegation' || cluster.mentions.some((mention) => mention.plural),
      offices,
      mentions: cluster.mentions,
    };
    for (const mention of cluster.mentions) owner.set(mention, entity);
    return entity;
  });
  const mentions = clusters.flatMap((cluster) => cluster.mentions).sort(inTextOrder);
  return { entities, mentions, entityOf: (mention) => owner.get(mention) };
}

const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** The longest name; of a body not an acronym; not in the capitals of a dateline or a heading ("OSLO") where it stands otherwise too. */
function fullestName({ document: { tokens } }: Linking, mentions: readonly Mention[]): Mention {
  const rank = ({ level, first, start, end }: Mention): number =>
    level !== 'name' ? -1 : end - start + (tokens[first]!.word.shape === Shape.Upper ? 0 : 0.5);
  return mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

/** The words of the mention with single spaces: a name may go over a line's end. */
function nameOf({ document: { tokens } }: Linking, mention: Mention): string {
  let name = '';
  for (let i = mention.first; i < mention.last; i++) name += (i > mention.first && !tokens[i]!.glued ? ' ' : '') + tokens[i]!.word.text;
  return name;
}
