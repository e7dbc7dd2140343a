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
  const ids = new Map<object, string>();
  clusters.forEach((cluster, i) => ids.set(cluster, `e${i + 1}`));
  const idOf = ({ cluster }: Mention): string | null => (cluster && ids.get(cluster)) ?? null;
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const cluster of clusters) {
    const entity = buildEntity(linking, cluster, idOf);
    entities.push(entity);
    for (const mention of cluster.mentions) {
      mention.entity = entity;
      mentions.push(mention);
    }
  }
  return { entities, mentions: mentions.sort(inTextOrder), entityOf: (mention) => mention.entity };
}

function buildEntity(linking: Linking, cluster: Cluster, idOf: (mention: Mention) => string | null): Entity {
  const { given, type, mentions } = cluster;
  const offices = given?.title === undefined ? mergeOffices(cluster, idOf) : givenOffices(linking, cluster, idOf);
  const held = type === 'person' ? offices.find((office) => office.country)?.country : undefined;
  let plural = type === 'delegation';
  for (const mention of mentions) plural ||= mention.plural ?? false;
  return {
    id: idOf(mentions[0]!)!,
    type,
    name: given?.name ?? nameOf(linking, fullestName(linking, mentions)),
    country: given?.country !== undefined ? given.country : (cluster.country ?? held ?? null),
    kind: mentions.find((mention) => mention.kind)?.kind ?? null,
    gender: cluster.gender,
    plural,
    offices,
    mentions,
  };
}

const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** The longest name; of a body not an acronym; not in the capitals of a dateline or a heading ("OSLO") where it stands otherwise too. */
function fullestName({ document: { tokens } }: Linking, mentions: readonly Mention[]): Mention {
  let best = mentions[0]!;
  let most = -1;
  for (const mention of mentions) {
    if (mention.level !== 'name') continue;
    const rank = mention.end - mention.start + (tokens[mention.first]!.word.shape === Shape.Upper ? 0 : 0.5);
    if (rank <= most) continue;
    best = mention;
    most = rank;
  }
  return best;
}

/** The words of the mention with single spaces: a name may go over a line's end. */
function nameOf({ document: { tokens } }: Linking, mention: Mention): string {
  let name = '';
  for (let i = mention.first; i < mention.last; i++) name += (i > mention.first && !tokens[i]!.glued ? ' ' : '') + tokens[i]!.word.text;
  return name;
}
