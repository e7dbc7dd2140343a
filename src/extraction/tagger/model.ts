import { clusterReader } from './clusters';
import type { ClusterOf } from './features';
import type { Weights } from './network';

export interface TaggerModel {
  readonly weights: Weights;
  readonly clusterOf: ClusterOf;
  /** What it was trained on. */
  readonly sources: readonly string[];
}

interface Header {
  readonly buckets: number;
  readonly scale: number;
  readonly slots: number;
  readonly transitions: number;
  readonly sources: readonly string[];
}

const align = (n: number): number => (n + 3) & ~3;

/** Opens the prebuilt binary (see `train/pack.ts`) without copying or building anything: views on the bytes. */
export function openModel(bytes: Uint8Array): TaggerModel {
  // The arrays inside are aligned to 4 bytes from the head of the file; a view needs that of the buffer as well.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const headerLength = new DataView(buffer, byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + headerLength))) as Header;
  let o = byteOffset + 8 + align(headerLength);
  const transition = new Float32Array(buffer, o, header.transitions);
  o += align(transition.byteLength);
  const fingerprints = new Uint16Array(buffer, o, header.slots);
  o += align(fingerprints.byteLength);
  const ids = new Uint8Array(buffer, o, header.slots);
  o += align(ids.byteLength);
  const emission = new Int8Array(buffer, o);
  return {
    weights: { buckets: header.buckets, emission, scale: header.scale, transition },
    clusterOf: clusterReader({ fingerprints, ids }),
    sources: header.sources,
  };
}
