import type { Entity, EntityIndex } from '../mentions/mention';
import type { Span } from '../model';
import { matchSpan } from './matchSpan';

/** Whom a person meant by some words: the entity mentioned there, if one still is. */
export function entityAt(index: EntityIndex, span: Span): Entity | undefined {
  const [mention] = matchSpan(index.mentions, (candidate) => candidate, span);
  return mention && index.entityOf(mention);
}
