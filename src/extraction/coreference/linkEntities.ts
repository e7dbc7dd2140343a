import type { EntityIndex, Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { buildEntities } from './buildEntities';
import { createLinking } from './linking';
import { SIEVES } from './sieves';

/** Links mentions into entities by sieves, and finds nominals and pronouns that refer to them. */
export function linkEntities(document: Document, mentions: readonly Mention[]): EntityIndex {
  const linking = createLinking(document, mentions);
  for (const sieve of SIEVES) sieve.run(linking);
  return buildEntities(linking);
}
