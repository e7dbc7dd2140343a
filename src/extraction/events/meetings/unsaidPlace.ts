import type { Entity } from '../../mentions/mention';
import type { NounFrame } from './rule';
import { AT, placesOf } from './where';

/** "a Middle East visit", "her Madrid trip" */
const modifierPlaces = ({ context, phrase }: NounFrame): Entity[] =>
  phrase.modifiers.filter((m) => m.last <= phrase.head && m.type === 'place').flatMap((m) => context.index.entityOf(m) ?? []);

/** "opened in Oslo during a visit by X": what happens during it happens where it is. */
function placeAround({ context, view, phrase, slot }: NounFrame): Entity[] {
  if (slot?.as !== 'prep' || slot.word !== 'during' || phrase.possessor) return [];
  for (let i = view.phrases.length - 1; i >= 0; i--) {
    const before = view.phrases[i]!;
    if (before.last > phrase.first || !AT.has(view.lower(before.first - 1))) continue;
    const [place] = placesOf(context, before);
    if (place) return [place];
  }
  return [];
}

/**
 * Where a visit leads, if no "to" says it.
 * @param by the visitor stands after "by"
 */
export const unsaidPlace = (frame: NounFrame, by: boolean): Entity[] =>
  [...modifierPlaces(frame), ...(by ? placeAround(frame) : [])].slice(0, 1);
