import { inTextOrder, sortInTextOrder } from '../mentions/inTextOrder';
import type { Entity, EntityIndex, Mention } from '../mentions/mention';
import { Shape } from '../text/document';
import type { Cluster, Linking } from './linking';
import { givenOffices } from './givenOffices';
import { mergeOffices } from './mergeOffices';

/** Clusters as entities, with ids in text order: "e1", "e2" ... */
export function buildEntities(linking: Linking): EntityIndex {
  const clusters = linking.clusters().filter((cluster) => cluster.mentions.length > 0);
  for (const cluster of clusters) sortInTextOrder(cluster.mentions);
  clusters.sort((a, b) => inTextOrder(a.mentions[0]!, b.mentions[0]!));
  for (let i = 0; i < clusters.length; i++) clusters[i]!.id = `e${i + 1}`;
  const entities: Entity[] = [];
  for (const cluster of clusters) {
    const entity = buildEntity(linking, cluster);
    entities.push(entity);
    for (const mention of cluster.mentions) mention.entity = entity;
  }
  return { entities, mentions: allMentions(linking, clusters), entityOf: (mention) => mention.entity };
}

const idOf = ({ cluster }: Mention): string | null => (cluster as Cluster | undefined)?.id ?? null;

/** All mentions in text order, those that begin together last come first served: put in by their first token, not sorted. */
function allMentions({ document }: Linking, clusters: readonly Cluster[]): Mention[] {
  const beginning = new Array<Mention[] | undefined>(document.tokens.length);
  for (const { mentions } of clusters)
    for (const mention of mentions) {
      const here = beginning[mention.first];
      if (here) here.push(mention);
      else beginning[mention.first] = [mention];
    }
  const all: Mention[] = [];
  for (const here of beginning) if (here) for (const mention of sortInTextOrder(here)) all.push(mention);
  return all;
}

function buildEntity(linking: Linking, cluster: Cluster): Entity {
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
