import type { Placement } from './anchoring/placement';
import { type AnchorKey, anchorsOf } from './anchorsOf';
import type { Anchor, Annotation } from './annotation';

/** Where an anchor of the records stands in a text. The anchor is the records' own object, no copy of it. */
export type PlaceOf = (anchor: Anchor) => Placement;

const NOWHERE: Placement = { state: 'orphan', candidates: [] };

/** @param placements by the keys of `anchorsOf` */
export function placeRecords(records: readonly Annotation[], placements: ReadonlyMap<AnchorKey, Placement>): PlaceOf {
  const places = new Map<Anchor, Placement>();
  for (const record of records)
    for (const [key, anchor] of anchorsOf(record)) {
      const placement = placements.get(key);
      if (placement) places.set(anchor, placement);
    }
  return (anchor) => places.get(anchor) ?? NOWHERE;
}
