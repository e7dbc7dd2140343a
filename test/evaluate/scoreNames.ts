import type { EntityType, MentionLevel, Span } from '../../src/extraction/model';
import { broadType, type Comparison } from './comparison';
import { addCount, type Sheet } from './sheet';

const NAMED: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'body', 'place']);

/** Names of people, bodies and places: right where span and type are exact. */
export function scoreNames({ id, text, gold, analysis, goldEntities }: Comparison, sheet: Sheet): void {
  const wanted = keyed(gold.mentions.map((mention) => ({ ...mention, type: goldEntities.get(mention.entity)!.type })));
  const found = keyed(analysis.entities.flatMap(({ type, mentions }) => mentions.map((mention) => ({ ...mention, type }))));
  for (const [key, { type, start, end }] of wanted) {
    const hit = found.has(key) ? 1 : 0;
    for (const measure of ['names', `names.${type}`]) addCount(sheet, measure, hit, hit, 1);
    if (!hit) sheet.errors.push(`${id}: missed ${type} "${text.slice(start, end)}"`);
  }
  for (const [key, { type, start, end }] of found) {
    if (wanted.has(key)) continue;
    for (const measure of ['names', `names.${type}`]) addCount(sheet, measure, 0, 1, 0);
    sheet.errors.push(`${id}: invented ${type} "${text.slice(start, end)}"`);
  }
}

interface Typed extends Span {
  readonly type: EntityType;
}

function keyed(mentions: readonly (Typed & { readonly level: MentionLevel })[]): Map<string, Typed> {
  const out = new Map<string, Typed>();
  for (const { start, end, level, type } of mentions) {
    const broad = broadType(type);
    if (level === 'name' && NAMED.has(broad)) out.set(`${start}-${end} ${broad}`, { start, end, type: broad });
  }
  return out;
}
