import * as vscode from 'vscode';
import type { AnnotationPorts } from '../../store/annotating/annotationPorts';
import { sha256 } from './sha256';

const MOST = 10;
/** Milliseconds between two backups of one file. */
const APART = 600_000;

/** Keeps what a sidecar held, in the extension's own storage: the first of a session and one every ten minutes, the last ten. */
export function keepBackups({ storageUri, globalStorageUri }: vscode.ExtensionContext): Pick<AnnotationPorts, 'backUp' | 'dropBackUps'> {
  const times = new Map<string, number>();
  const folderOf = async (uri: string): Promise<vscode.Uri> =>
    vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'backups', (await sha256(uri)).slice(0, 32));
  const keep = async (uri: string, bytes: Uint8Array): Promise<void> => {
    const folder = await folderOf(uri);
    await vscode.workspace.fs.createDirectory(folder);
    const name = `${new Date().toISOString().replace(/[:.]/g, '-')}.communique.jsonl`;
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([entry]) => entry).sort();
    for (const old of names.slice(0, -MOST)) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, old));
  };
  const drop = async (uri: string): Promise<void> => vscode.workspace.fs.delete(await folderOf(uri), { recursive: true });
  /** One after the other, so that nothing is kept that was to be destroyed. */
  let queue = Promise.resolve();
  const then = (action: () => Promise<void>): void => void (queue = queue.then(action).catch(() => undefined));
  return {
    backUp: (uri, bytes) => {
      const now = Date.now();
      if (now - (times.get(uri) ?? 0) < APART) return;
      times.set(uri, now);
      // a backup that cannot be made must not keep the decision from being written
      then(() => keep(uri, bytes).catch(() => void times.delete(uri)));
    },
    // where there is no folder nothing was kept
    dropBackUps: (uri) => then(() => drop(uri)),
  };
}
