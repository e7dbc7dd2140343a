import type { Chunk } from './chunks';
import type { VerbGroup } from './clause';

export function inheritFrom(vg: VerbGroup, first: VerbGroup): void {
  vg.subject ??= first.subject;
  vg.governor ??= first.governor;
  vg.governorNoun ??= first.governorNoun;
  vg.link ??= first.link;
  vg.subordinator ??= first.subordinator;
}

/** Conjuncts take over what their first verb got after they were read. */
export function inheritLate(chunks: readonly Chunk[]): void {
  for (const chunk of chunks) if (chunk.type === 'vg' && chunk.vg.conjunctOf) inheritFrom(chunk.vg, chunk.vg.conjunctOf);
}
