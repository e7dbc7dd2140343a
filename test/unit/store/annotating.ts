import type { SidecarFiles } from '../../../src/store/annotating/sidecarFiles';

/** Sidecar files in memory: replaced in one step. */
export class MemoryFiles implements SidecarFiles {
  readonly files = new Map<string, Uint8Array>();
  readonly copies: Uint8Array[] = [];
  writes = 0;
  fail: Error | null = null;

  read = (address: string): Promise<readonly Uint8Array[]> => {
    if (this.fail) return Promise.reject(this.fail);
    const file = this.files.get(address);
    return Promise.resolve(file ? [file] : []);
  };

  update: SidecarFiles['update'] = async (address, rewrite) => {
    const next = rewrite(await this.read(address));
    if (!next) return;
    if (next.damaged) this.copies.push(this.files.get(address)!);
    this.files.set(address, next.bytes);
    this.writes++;
  };

  text(address: string): string | undefined {
    const file = this.files.get(address);
    return file && new TextDecoder().decode(file);
  }
}
