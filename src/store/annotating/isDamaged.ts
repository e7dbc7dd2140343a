import type { Sidecar } from '../../annotations/sidecar/sidecar';

/** Whether a file has broken lines that were not there when the product wrote it, or has lost its header. */
export function isDamaged(bytes: Uint8Array, { header, kept }: Sidecar): boolean {
  return kept.length > (header?.kept ?? 0) || (header === null && bytes.length > 0);
}
