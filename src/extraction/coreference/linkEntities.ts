import type { Decided } from '../given/readGiven';
import type { EntityIndex, Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { buildEntities } from './buildEntities';
import { createLinking } from './linking';
import { forbidden, linkGiven } from './linkGiven';
import { SIEVES } from './sieves';
import type { Watch } from '../watch';
import { watchSieve } from './watchSieve';

/**
 * Links mentions into entities by sieves, and finds nominals and pronouns that refer to them.
 * @param decided what a person decided of who is who: holds before every sieve
 */
export function linkEntities(
  document: Document,
  mentions: readonly Mention[],
  decided: Decided | null = null,
  watch: Watch | null = null,
): EntityIndex {
  const linking = createLinking(document, mentions, decided && forbidden(decided));
  if (decided) linkGiven(linking, decided.given);
  for (const sieve of SIEVES) {
    const tell = watch && watchSieve(watch, sieve.id, linking);
    sieve.run(linking);
    tell?.();
  }
  return buildEntities(linking);
}
