import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { Thread, ThreadAnswer, ThreadListener } from '../../store/thread';

/** The messages of a web worker, for the same script in a worker of Node. */
const PRELUDE = `
const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));`;

/** Starts the reading thread in the Node extension host. */
export function startThread(extension: vscode.Uri, listener: ThreadListener): Promise<Thread> {
  const script = vscode.Uri.joinPath(extension, 'dist', 'thread.js').fsPath;
  const worker = new Worker(`${PRELUDE}\nrequire(${JSON.stringify(script)});`, { eval: true });
  worker.on('message', (answer: ThreadAnswer) => listener.answered(answer));
  worker.on('error', (error) => listener.failed(error.message));
  // an open thread must not keep the host from ending
  worker.unref();
  return Promise.resolve({ post: (request) => worker.postMessage(request), end: () => void worker.terminate() });
}
