import * as vscode from 'vscode';
import type { Deps } from '../deps';
import { rangeNow } from '../documents/rangeNow';

/** Private command behind the links of hover cards: `(uri, start, end)` of the analysed text. */
export const REVEAL_SPAN = '_communique.revealSpan';

export function registerRevealSpan({ store }: Deps): vscode.Disposable {
  return vscode.commands.registerCommand(REVEAL_SPAN, async (uri: unknown, start: unknown, end: unknown) => {
    if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
    const state = store.get(uri);
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    const selection = state && document && rangeNow(document, state, { start, end });
    if (selection) await vscode.window.showTextDocument(document, { selection });
  });
}
