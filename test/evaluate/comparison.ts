import type { Analysis, EntityRecord, EntityType } from '../../src/extraction/model';
import type { GoldEntity } from './gold';
import { pairUp } from './pairUp';
import { overlap, type ResolvedGold } from './resolveGold';

/** One text's gold beside what was found in it. */
export interface Comparison {
  readonly id: string;
  readonly text: string;
  readonly gold: ResolvedGold;
  readonly analysis: Analysis;
  /** The gold entity's key for a found entity's id. */
  readonly keyOf: ReadonlyMap<string, string>;
  readonly goldEntities: ReadonlyMap<string, GoldEntity>;
  readonly foundEntities: ReadonlyMap<string, EntityRecord>;
}

/** Pairs the entities of both sides by the characters that their mentions share. A nominal or a pronoun tells less than a name. */
export function compare(id: string, text: string, gold: ResolvedGold, analysis: Analysis): Comparison {
  const goldEntities = new Map(gold.entities.map((entity) => [entity.key, entity]));
  const foundEntities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const pairs = pairUp(analysis.entities, gold.entities, (found, wanted) => {
    let shared = 0;
    for (const mention of gold.mentions) {
      if (mention.entity !== wanted.key) continue;
      for (const other of found.mentions) {
        const longer = Math.max(mention.end - mention.start, other.end - other.start);
        shared += (overlap(mention, other) / longer) * (mention.level === 'name' ? 1 : 0.3);
      }
    }
    if (broadType(found.type) !== broadType(wanted.type)) shared *= 0.25;
    return shared > 0.1 ? shared : 0;
  });
  const keyOf = new Map(pairs.map(([found, wanted]) => [found.id, wanted.key]));
  return { id, text, gold, analysis, keyOf, goldEntities, foundEntities };
}

/** A country is a place here: which of the two a capital stands for is the codebook's finest line. */
export function broadType(type: EntityType): EntityType {
  return type === 'country' ? 'place' : type;
}
