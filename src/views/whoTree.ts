import type { EntityRecord, Rank } from '../extraction/model';
import { countryName } from './countryName';
import { ENTITY_DEFINITIONS } from './definitions';
import { displayText } from './displayText';
import { entityIcon } from './entityIcon';
import { group } from './group';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';

/** People first, then posts without a holder, then delegations. */
const ORDER = ['person', 'office', 'delegation'] as const;

/**
 * Who is who: people, posts and delegations by country, the most senior first; then the bodies.
 * Countries come in the order in which the text first names somebody of theirs.
 */
export function whoTree(context: PanelContext): readonly PanelNode[] {
  const { entities } = context.analysis;
  const countries = new Map<string, EntityRecord[]>();
  const bodies: EntityRecord[] = [];
  for (const entity of entities) {
    if (entity.type === 'body') bodies.push(entity);
    if (!ORDER.some((type) => type === entity.type)) continue;
    const key = entity.country ?? '';
    const members = countries.get(key);
    if (members) members.push(entity);
    else countries.set(key, [entity]);
  }
  const nowhere = countries.get('') ?? [];
  countries.delete('');
  const groups = [...countries].map(([code, members]) =>
    group(`who/${code}`, countryName(context, code), 'globe', 'item', entityNodes(context, members)),
  );
  if (nowhere.length > 0)
    groups.push(group('who/none', groups.length > 0 ? 'No country named' : 'People', 'person', 'item', entityNodes(context, nowhere)));
  if (bodies.length > 0)
    groups.push(
      group(
        'who/bodies',
        'Bodies',
        'library',
        'item',
        bodies.map((entity) => entityNode(context, entity)),
      ),
    );
  return groups;
}

function rankOf({ offices }: EntityRecord): number {
  const ranks = offices.map(({ rank }): Rank => rank ?? 0).filter((rank) => rank > 0);
  return ranks.length > 0 ? Math.min(...ranks) : 9;
}

function entityNodes(context: PanelContext, members: readonly EntityRecord[]): PanelNode[] {
  return members
    .map((entity) => ({ entity, type: ORDER.findIndex((type) => type === entity.type), rank: rankOf(entity) }))
    .sort((a, b) => a.type - b.type || a.rank - b.rank)
    .map(({ entity }) => entityNode(context, entity));
}

/** One person, post, delegation or body. */
export function entityNode(context: PanelContext, entity: EntityRecord): PanelNode {
  const label = displayText(entity.name);
  const offices = entity.offices.map((office) => displayText(office.title)).filter((title) => title !== label);
  const description = entity.type === 'person' ? (offices[0] ?? '') : (entity.kind ?? '');
  const country = entity.country === null ? '' : countryName(context, entity.country);
  const first = entity.mentions.find(({ level }) => level === 'name') ?? entity.mentions[0];
  const count = entity.mentions.length;
  return {
    id: `entity/${entity.type}/${entity.name}`,
    kind: 'entity',
    record: entity.id,
    label,
    description,
    icon: entityIcon(entity.type),
    color: `communique.${entity.type}`,
    accessibleLabel: `${label}${description && `, ${description}`}${country && `, ${country}`}, mentioned ${count === 1 ? 'once' : `${count} times`}.`,
    tooltip: () => ({
      title: label,
      facts: [
        ['Offices', offices.join('; ')] as const,
        ['Country', country] as const,
        ['Kind', entity.type === 'person' ? '' : (entity.kind ?? entity.type)] as const,
        ['Also called', otherNames(context, entity).join('; ')] as const,
        ['Mentioned', count === 1 ? 'once' : `${count} times`] as const,
      ].filter(([, value]) => value !== ''),
      evidence: first ? context.evidence([context.sentenceAt(first.start)]) : [],
      rule: first?.rule ?? null,
      definition: ENTITY_DEFINITIONS[entity.type],
    }),
    span: first ? { start: first.start, end: first.end } : null,
    covers: entity.mentions,
    search: () => `${offices.join(' ')} ${country}`,
    children: [],
    folded: false,
  };
}

function otherNames(context: PanelContext, entity: EntityRecord): string[] {
  const names = entity.mentions.filter(({ level }) => level === 'name').map((mention) => context.quote(mention, 120));
  return [...new Set(names)].filter((name) => name !== displayText(entity.name)).slice(0, 8);
}
