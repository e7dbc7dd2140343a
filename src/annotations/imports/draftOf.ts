import { mapAnchors } from '../anchorsOf';
import type { Annotation } from '../annotation';
import type { NewAnnotation } from '../draft';
import { place } from './place';

const KEPT: ReadonlySet<string> = new Set(['id', 'rev', 'by', 'at', 'history', 'conflicts']);

/** What a record says, as a draft for this text: without its history, every anchor found anew. Null where one is not found with certainty. */
export function draftOf(record: Annotation, text: string): NewAnnotation | null {
  let found = 0;
  let all = 0;
  const placed = mapAnchors(record, (_key, anchor) => {
    const there = place(text, { ...anchor, spans: [anchor] });
    all++;
    if (there) found++;
    return there ?? anchor;
  });
  if (found < all) return null;
  return Object.fromEntries(Object.entries(placed).filter(([key]) => !KEPT.has(key))) as NewAnnotation;
}
