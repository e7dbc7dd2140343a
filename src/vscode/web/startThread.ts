import * as vscode from 'vscode';
import type { Thread, ThreadAnswer, ThreadListener } from '../../store/thread';

/**
 * Starts the reading thread in the web extension host. Its script is read as a file and not loaded by its address: the extension may live
 * where no worker can be loaded from (a remote, a virtual file system).
 */
export async function startThread(extension: vscode.Uri, listener: ThreadListener): Promise<Thread> {
  const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'thread.js'));
  const address = URL.createObjectURL(new Blob([script as BlobPart], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => {
    // by now it is loaded
    URL.revokeObjectURL(address);
    listener.answered(data as ThreadAnswer);
  };
  worker.onerror = ({ message }) => listener.failed(message);
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
