import * as vscode from 'vscode';
import { sourceOf } from '../documents/registerDocuments';
import type { Command } from './command';

const SAMPLE = 'turkmenistan-japan.txt';

/** Opens a packaged article as a document of its own, so that it can be edited without changing the extension, in the web too. */
export const openSample: Command = {
  id: 'communique.openSample',
  async run({ store, context }, given) {
    const name = typeof given === 'string' && /^[\w-]+\.(?:txt|md)$/.test(given) ? given : SAMPLE;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'media', 'samples', name));
    const content = new TextDecoder().decode(bytes);
    const language = name.endsWith('.md') ? 'markdown' : 'plaintext';
    const known = vscode.workspace.textDocuments.find((document) => document.isUntitled && document.getText() === content);
    const document = known ?? (await vscode.workspace.openTextDocument({ content, language }));
    await vscode.window.showTextDocument(document, { preview: false });
    store.open(sourceOf(document));
    await store.analyse(document.uri.toString());
  },
};
