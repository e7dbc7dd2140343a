import { createHash } from 'node:crypto';
import { AnnotationStore } from '../../../src/store/annotationStore';
import type { AnnotationPorts } from '../../../src/store/annotating/annotationPorts';
import type { SourceDocument } from '../../../src/store/sourceDocument';
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
    await this.read(address);
    const file = this.files.get(address);
    const next = rewrite(file ? [file] : []);
    if (!next) return;
    if (next.damaged) this.copies.push(file!);
    this.files.set(address, next.bytes);
    this.writes++;
  };

  text(address: string): string | undefined {
    const file = this.files.get(address);
    return file && new TextDecoder().decode(file);
  }
}

/** A store of annotations whose files are in memory, whose ids count up and whose retries are made by hand. */
export function openStore(files = new MemoryFiles(), by = 'ada') {
  let ids = 0;
  let time = Date.UTC(2026, 0, 1);
  const retries: (() => void)[] = [];
  const backups: Uint8Array[] = [];
  const ports: AnnotationPorts = {
    now: () => (time += 1000),
    newId: () => `${by}${String(++ids).padStart(4, '0')}`,
    annotator: () => by,
    hash: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    place: (uri) =>
      uri.startsWith('untitled:')
        ? 'memory'
        : uri.startsWith('git:')
          ? 'none'
          : { address: `${uri}.communique.jsonl`, files, writable: true },
    schedule: (callback) => {
      retries.push(callback);
      return { dispose: () => void retries.splice(retries.indexOf(callback) >>> 0, 1) };
    },
    backUp: (_uri, bytes) => backups.push(bytes),
    dropBackUps: () => void backups.splice(0),
    versions: { codebook: '1', module: '0.1.0' },
  };
  const store = new AnnotationStore(ports);
  return { store, files, retries, backups, wait: (milliseconds: number) => (time += milliseconds) };
}

/** A document whose text is changed by hand. */
export function documentOf(text: string, uri = 'file:///news.txt'): SourceDocument & { text: string } {
  return {
    uri,
    languageId: 'plaintext',
    version: 1,
    text,
    getText(): string {
      return this.text;
    },
  };
}
