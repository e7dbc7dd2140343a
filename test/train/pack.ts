import { clusterReader, fingerprintOf, slotOf, type ClusterTable } from '../../src/extraction/tagger/clusters';
import type { ClusterOf } from '../../src/extraction/tagger/features';
import type { Weights } from '../../src/extraction/tagger/network';

export interface PackedClusters extends ClusterTable {
  readonly clusterOf: ClusterOf;
}

export function clusterTable(words: Readonly<Record<string, number>>, hash: (text: string) => number): PackedClusters {
  const entries = Object.entries(words);
  const slots = Math.ceil(entries.length / 0.85) | 1;
  const fingerprints = new Uint16Array(slots);
  const ids = new Uint8Array(slots);
  for (const [word, cluster] of entries) {
    const h = hash(word);
    const print = fingerprintOf(h);
    let slot = slotOf(h, slots);
    while (fingerprints[slot] !== 0 && fingerprints[slot] !== print) slot = (slot + 1) % slots;
    fingerprints[slot] = print;
    ids[slot] = cluster;
  }
  return { fingerprints, ids, clusterOf: clusterReader({ fingerprints, ids }) };
}

/** One file: magic, header length, JSON header, then the arrays, each aligned to 4 bytes. Little-endian. */
export function packModel(weights: Weights, clusters: ClusterTable, sources: readonly string[]): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      buckets: weights.buckets,
      scale: weights.scale,
      slots: clusters.ids.length,
      transitions: weights.transition.length,
      sources,
    }),
  );
  const align = (n: number): number => (n + 3) & ~3;
  const parts = [weights.transition, clusters.fingerprints, clusters.ids, weights.emission];
  let size = 8 + align(header.length);
  for (const part of parts) size += align(part.byteLength);
  const out = new Uint8Array(size);
  out.set(new TextEncoder().encode('CQT1'), 0);
  new DataView(out.buffer).setUint32(4, header.length, true);
  out.set(header, 8);
  let o = 8 + align(header.length);
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), o);
    o += align(part.byteLength);
  }
  return out;
}
