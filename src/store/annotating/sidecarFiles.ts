/** What a sidecar file is to hold next. */
export interface Rewrite {
  readonly bytes: Uint8Array;
  /** The file as it is could not be read whole: it is copied, byte for byte, before it is replaced. */
  readonly damaged: boolean;
}

/**
 * Port: sidecar files of one kind of file system, by the address of the sidecar. Errors are told by rejecting; the file is then as it was,
 * or as it was to become.
 */
export interface SidecarFiles {
  /** Every complete content that stands there: none without a file, two where a crash has left one beside the other. */
  read(address: string): Promise<readonly Uint8Array[]>;
  /**
   * Replaces the file, so that a reader sees the old content or the new one. `rewrite` is given what stands there at that moment, and is
   * called again where somebody else was faster; null: the file is left as it is.
   */
  update(address: string, rewrite: (contents: readonly Uint8Array[]) => Rewrite | null): Promise<void>;
}
