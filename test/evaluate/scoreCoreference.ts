import type { EntityType, Span } from '../../src/extraction/model';
import type { Comparison } from './comparison';
import { addScore, addSlot, type Sheet } from './sheet';

const LINKED: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'office', 'body', 'delegation']);
const keyOfSpan = ({ start, end }: Span): string => `${start}-${end}`;
type Clusters = Map<string, ReadonlySet<string>>;

/** Coreference as B-cubed (Bagga and Baldwin 1998) over the mentions of people, offices, bodies and delegations. */
export function scoreCoreference({ id, text, gold, analysis, keyOf, goldEntities }: Comparison, sheet: Sheet): void {
  const wanted: Clusters = new Map();
  for (const { key, type } of gold.entities)
    if (LINKED.has(type))
      addCluster(
        wanted,
        gold.mentions.filter(({ entity }) => entity === key),
      );
  const found: Clusters = new Map();
  for (const { type, mentions } of analysis.entities) if (LINKED.has(type)) addCluster(found, mentions);
  addScore(sheet, 'coreference', {
    rightFound: sharedWith(found, wanted),
    found: found.size,
    rightGold: sharedWith(wanted, found),
    gold: wanted.size,
  });

  const entityOf = new Map(analysis.entities.map((entity) => [keyOf.get(entity.id), entity]));
  for (const mention of gold.mentions) {
    const person = goldEntities.get(mention.entity)!;
    if (mention.level === 'name' || person.type !== 'person') continue;
    const span = keyOfSpan(mention);
    const hit = entityOf.get(person.key)?.mentions.some((other) => keyOfSpan(other) === span) ?? false;
    addSlot(sheet, `coreference: ${mention.level}s resolved`, hit);
    if (!hit) sheet.errors.push(`${id}: unresolved ${mention.level} "${text.slice(mention.start, mention.end)}" = ${person.name}`);
  }
}

function addCluster(clusters: Clusters, mentions: readonly Span[]): void {
  const cluster = new Set(mentions.map(keyOfSpan));
  for (const mention of cluster) clusters.set(mention, cluster);
}

/** The sum, over the mentions that both sides have, of the share of one's own cluster that the other side's cluster has too. */
function sharedWith(own: Clusters, other: Clusters): number {
  let sum = 0;
  for (const [mention, cluster] of own) {
    const theirs = other.get(mention);
    if (theirs) sum += [...cluster].filter((each) => theirs.has(each)).length / cluster.size;
  }
  return sum;
}
