import { once } from 'node:events';

/** Writes to standard output and waits while the reader is behind, so that what is not yet read does not pile up. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
