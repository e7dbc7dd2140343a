import type { Entity, EntityIndex } from '../../mentions/mention';
import { stateOf } from '../lookUp';
import { entitiesOf } from '../meetings/sentenceView';
import type { Resolved } from './draft';
import type { Frame } from './rule';

const TOWARDS: ReadonlySet<string> = new Set(['to', 'with', 'for', 'from']);

/** To whom or for whom: the person, body or state that is met, visited or given something. */
export function recipientsOf({ context }: Pick<Frame, 'context'>, draft: Resolved): Entity[] {
  const out: Entity[] = [];
  const put = (entities: readonly Entity[]): void => {
    for (const entity of entities) if (!out.includes(entity) && !draft.committers.includes(entity)) out.push(entity);
  };
  if (draft.place) put(countryOf(context.index, entitiesOf(context, [draft.place])));
  const { goal, thing } = draft;
  if (goal) {
    if (goal.object && !draft.place) put(entitiesOf(context, goal.object.mentions).filter((e) => e.type !== 'place'));
    for (const prep of goal.preps)
      if (TOWARDS.has(prep.word) && prep.object.first < draft.action.last)
        put(entitiesOf(context, prep.object.mentions).filter((e) => e.type !== 'place'));
  } else if (thing && draft.does !== 'hold') {
    for (const prep of [...thing.preps, ...(draft.carrier?.preps ?? [])])
      if (TOWARDS.has(prep.word)) put(entitiesOf(context, prep.object.mentions).filter((e) => e.type !== 'place'));
  }
  return out;
}

/** A journey to a city is one to its country. */
const countryOf = (index: EntityIndex, places: readonly Entity[]): Entity[] =>
  places.flatMap((place) => (place.type === 'country' ? [place] : (stateOf(index, place.country) ?? [])));
