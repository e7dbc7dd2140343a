import type { Disposable } from '../event';
import type { SidecarFiles } from './sidecarFiles';

/** Where the decisions about a text are kept. */
export interface SidecarPlace {
  /** The sidecar's address. */
  readonly address: string;
  readonly files: SidecarFiles;
  /** Whether the file system can be written at all. */
  readonly writable: boolean;
}

export interface AnnotationPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 128 random bits, as 32 hexadecimal digits. */
  readonly newId: () => string;
  /** Who decides. */
  readonly annotator: () => string;
  /** SHA-256 of a text in UTF-8, as hexadecimal digits. */
  hash(text: string): Promise<string>;
  /** Where a text's decisions are kept; `memory`: nowhere yet, for it is not saved itself; `none`: it has no place beside it. */
  place(uri: string): SidecarPlace | 'memory' | 'none';
  /** Calls back once, after so many milliseconds, unless disposed before. */
  schedule(callback: () => void, milliseconds: number): Disposable;
  /** A sidecar is about to be replaced: keeps what it held now and then, so that a person can go back. */
  backUp(uri: string, bytes: Uint8Array): void;
  /** Destroys what was kept of a sidecar so far. */
  dropBackUps(uri: string): void;
  /** Versions for the header. */
  readonly versions: { readonly codebook: string; readonly module: string };
}
