import type { Firmness } from '../extraction/model';

const NAMES: Record<Firmness, string> = { 5: 'binding', 4: 'firm', 3: 'intended', 2: 'offered', 1: 'aspirational' };

/** The codebook's name of a firmness. */
export function firmnessName(firmness: Firmness): string {
  return NAMES[firmness];
}
