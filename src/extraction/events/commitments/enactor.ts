import type { Entity, EntityIndex } from '../../mentions/mention';
import type { VerbGroup } from '../../syntax/clause';
import { stateOf } from '../lookUp';
import type { Frame } from './rule';
import { saidBy } from './speaker';

/** Whose act "the ban will be lifted" is: the state of who says so, else the one state whose officials the text tells of. */
export function enactorOf(frame: Frame, goal: VerbGroup): Entity | null {
  const { index } = frame.context;
  const speaker = saidBy(frame, goal);
  if (speaker) return stateOf(index, speaker.country) ?? (speaker.type === 'body' ? speaker : null);
  return stateOf(index, onlyCountry(index)) ?? null;
}

/** Found once an index. */
const only = new WeakMap<EntityIndex, { readonly code: string | null }>();

/** The country of all who act in a text, if they have one and the same. */
function onlyCountry(index: EntityIndex): string | null {
  let known = only.get(index);
  if (!known) {
    const codes = new Set<string>();
    for (const { type, country } of index.entities)
      if (country !== null && (type === 'person' || type === 'office' || type === 'body' || type === 'delegation')) codes.add(country);
    only.set(index, (known = { code: codes.size === 1 ? [...codes][0]! : null }));
  }
  return known.code;
}
