import type { Linking } from './linking';

/** One way of telling that two mentions are one thing. Sieves run most precise first; each reads what earlier ones have joined. */
export interface Sieve {
  readonly id: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
  readonly example: string;
  /** Time linear in the number of mentions: index, never compare all pairs. */
  run(linking: Linking): void;
}
