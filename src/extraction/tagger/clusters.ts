import type { ClusterOf } from './features';
import { hashText } from './features';

/** Word clusters as an open-addressing table: a 16-bit fingerprint and a cluster a slot; 0 is empty. */
export interface ClusterTable {
  readonly fingerprints: Uint16Array;
  readonly ids: Uint8Array;
}

export const slotOf = (hash: number, slots: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) % slots;
export const fingerprintOf = (hash: number): number => (((hash >>> 16) ^ (hash & 0xffff)) % 65535) + 1;

/** Reads clusters; two words in some ten thousand share a slot and a fingerprint, which costs a feature and nothing more. */
export function clusterReader({ fingerprints, ids }: ClusterTable): ClusterOf {
  const slots = ids.length;
  if (slots === 0) return () => 0;
  return (lower) => {
    const hash = hashText(lower);
    const want = fingerprintOf(hash);
    let slot = slotOf(hash, slots);
    for (let k = 0; k < 64; k++) {
      const found = fingerprints[slot]!;
      if (found === 0) return 0;
      if (found === want) return ids[slot]!;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return 0;
  };
}
