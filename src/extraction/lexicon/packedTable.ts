/**
 * A prebuilt hash table from 32-bit hashes to small numbers, read in place: nothing is built at load but the bucket offsets.
 * Layout (bytes): bucket bits, value bytes, then one count a bucket, then per entry, bucket by bucket, a 16-bit fingerprint (the low
 * bits of the hash) and the value, little-endian. The top bits of the hash choose the bucket. With 15 bucket bits 31 bits of the hash are
 * compared: a word outside the lexicon is taken for one of it about once in 40,000 distinct forms.
 */
export interface PackedTable {
  /** @returns the value, or -1 */
  get(hash: number): number;
}

export function openTable(base64: string): PackedTable {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const shift = 32 - bytes[0]!;
  const width = bytes[1]!;
  const buckets = 2 ** bytes[0]!;
  const size = 2 + width;
  const offsets = new Uint32Array(buckets + 1);
  let at = 2 + buckets;
  for (let b = 0; b < buckets; b++) {
    offsets[b] = at;
    at += bytes[2 + b]! * size;
  }
  offsets[buckets] = at;
  return {
    get(hash) {
      const bucket = hash >>> shift;
      const low = hash & 0xff;
      const high = (hash >>> 8) & 0xff;
      for (let p = offsets[bucket]!, end = offsets[bucket + 1]!; p < end; p += size)
        if (bytes[p] === low && bytes[p + 1] === high) return width === 1 ? bytes[p + 2]! : bytes[p + 2]! | (bytes[p + 3]! << 8);
      return -1;
    },
  };
}

/** The inverse of {@link openTable}, for the compile step. @throws on two keys that cannot be told apart, or an overfull bucket */
export function packTable(entries: ReadonlyMap<number, number>, bucketBits: number, valueBytes: 1 | 2): Uint8Array {
  const buckets = 2 ** bucketBits;
  const lists: [number, number][][] = Array.from({ length: buckets }, () => []);
  for (const [hash, value] of entries) {
    const list = lists[hash >>> (32 - bucketBits)]!;
    const fingerprint = hash & 0xffff;
    const twin = list.find(([other]) => other === fingerprint);
    if (twin && twin[1] !== value) throw new Error(`two lexicon entries share the hash ${hash.toString(16)}`);
    if (twin) continue;
    list.push([fingerprint, value]);
    if (list.length > 255) throw new Error('overfull bucket');
  }
  const out: number[] = [bucketBits, valueBytes];
  for (const list of lists) out.push(list.length);
  for (const list of lists)
    for (const [fingerprint, value] of list) {
      out.push(fingerprint & 0xff, fingerprint >>> 8, value & 0xff);
      if (valueBytes === 2) out.push(value >>> 8);
    }
  return Uint8Array.from(out);
}
