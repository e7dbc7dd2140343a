import { answerRequest } from './store/answerRequest';
import type { ThreadRequest } from './store/thread';

/** Composition root of the thread that reads texts, written for a web worker; `vscode/desktop/startThread.ts` gives it the same in Node. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ThreadRequest }) => void;
  postMessage(message: unknown): void;
};
scope.onmessage = ({ data }) => scope.postMessage(answerRequest(data));
