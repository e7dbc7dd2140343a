import type { SidecarFiles } from './sidecarFiles';
import { sameBytes } from './sameBytes';

/** Port: whole files of any file system. Reading gives null where there is none; removing what is not there is no error. */
export interface PlainFiles {
  read(address: string): Promise<Uint8Array | null>;
  write(address: string, bytes: Uint8Array): Promise<void>;
  remove(address: string): Promise<void>;
}

/** How often a save is tried while others write the same file. */
const TRIES = 20;

/**
 * Sidecar files where nothing can be replaced in one step: what is to be written goes into a journal first, is read back, then into the file,
 * then the journal goes. Wherever that ends, one of the two is whole, and the next read or save takes it.
 *
 * @param hash SHA-256 of bytes, as hexadecimal digits
 * @param time for the name of a copy of a damaged file
 */
export function journalFiles(plain: PlainFiles, hash: (bytes: Uint8Array) => Promise<string>, time: () => string): SidecarFiles {
  const seal = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const head = new TextEncoder().encode(`${JSON.stringify({ journal: 1, length: bytes.length, hash: await hash(bytes) })}\n`);
    const sealed = new Uint8Array(head.length + bytes.length);
    sealed.set(head);
    sealed.set(bytes, head.length);
    return sealed;
  };
  /** What a journal holds; null where it is not whole. */
  const unseal = async (sealed: Uint8Array | null): Promise<Uint8Array | null> => {
    const end = sealed?.indexOf(10) ?? -1;
    if (!sealed || end < 0) return null;
    const bytes = sealed.subarray(end + 1);
    return sameBytes(await seal(bytes), sealed) ? bytes : null;
  };
  const read = async (address: string): Promise<Uint8Array[]> => {
    const [target, journal] = [await plain.read(address), await unseal(await plain.read(journalOf(address)))];
    if (!journal) return target ? [target] : [];
    // a beginning of what the journal holds is a write that did not end
    return target && !sameBytes(target, journal.subarray(0, target.length)) ? [journal, target] : [journal];
  };
  return {
    read,
    update: async (address, rewrite) => {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const contents = await read(address);
        const next = rewrite(contents);
        const target = await plain.read(address);
        if (!next) {
          // a save that did not end is brought to its end, also where there is nothing new
          const [whole] = contents;
          if (!whole || contents.length > 1 || (await plain.read(journalOf(address))) === null) return;
          if (!target || !sameBytes(target, whole)) await plain.write(address, whole);
          await plain.remove(journalOf(address));
          return;
        }
        if (next.damaged && target) await keep(plain, `${address}.corrupt-${time()}`, target);
        const sealed = await seal(next.bytes);
        await plain.write(journalOf(address), sealed);
        if (!sameBytes((await plain.read(journalOf(address))) ?? new Uint8Array(), sealed)) continue;
        await plain.write(address, next.bytes);
        if (!sameBytes((await plain.read(address)) ?? new Uint8Array(), next.bytes)) continue;
        await plain.remove(journalOf(address));
        return;
      }
      throw new Error('another window writes the same file without a rest');
    },
  };
}

const journalOf = (address: string): string => `${address}.journal`;

async function keep(plain: PlainFiles, address: string, bytes: Uint8Array): Promise<void> {
  await plain.write(address, bytes);
  if (!sameBytes((await plain.read(address)) ?? new Uint8Array(), bytes)) throw new Error('a copy of the damaged file could not be made');
}
