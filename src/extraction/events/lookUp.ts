import type { Entity, EntityIndex } from '../mentions/mention';

interface Tables {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly states: ReadonlyMap<string, Entity>;
}

/** Made once an index, so that no rule walks through all entities of a text. */
const tables = new WeakMap<EntityIndex, Tables>();

function tablesOf(index: EntityIndex): Tables {
  let known = tables.get(index);
  if (!known) {
    const byId = new Map<string, Entity>();
    const states = new Map<string, Entity>();
    for (const entity of index.entities) {
      byId.set(entity.id, entity);
      if (entity.type === 'country' && entity.country !== null && !states.has(entity.country)) states.set(entity.country, entity);
    }
    tables.set(index, (known = { byId, states }));
  }
  return known;
}

export const entityOfId = (index: EntityIndex, id: string): Entity | undefined => tablesOf(index).byId.get(id);

/** The first entity of a text that is the state of this code itself. */
export const stateOf = (index: EntityIndex, code: string | null): Entity | undefined =>
  code === null ? undefined : tablesOf(index).states.get(code);
