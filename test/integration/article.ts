import * as vscode from 'vscode';
import sample from '../../media/samples/turkmenistan-japan.txt';
import type { Api } from '../../src/extension';
import type { ArticleState } from '../../src/store/articleState';

/** The sample article: what must be found in it stands in the codebook. */
export const SAMPLE = sample;

/** The activated extension's own interface. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('communique.communique');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

/** Waits until a check of a document's state holds, asking again at every change of the store. */
export async function when(uri: vscode.Uri, holds: (state: ArticleState | undefined) => boolean): Promise<ArticleState | undefined> {
  const { store } = await api();
  const key = uri.toString();
  if (holds(store.get(key))) return store.get(key);
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds(store.get(key))) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve(store.get(key));
    };
    const subscriptions = [store.onDidChange(check), store.onDidClose(check)];
  });
}

export interface Opened {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly state: ArticleState;
  /** A position inside the first (or n-th, from 0) place where the words stand. */
  readonly at: (words: string, nth?: number) => vscode.Position;
}

/** Opens an unsaved text and waits until it, and not one of its name before it, was analysed, whatever is found. */
export async function openText(content: string = SAMPLE, language = 'plaintext'): Promise<Opened> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const state = await when(document.uri, (current) => Boolean(current?.analysis) && current?.text === document.getText());
  const at = (words: string, nth = 0): vscode.Position => {
    let offset = -1;
    for (let found = 0; found <= nth; found++) offset = document.getText().indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`“${words}” is not there`);
    return document.positionAt(offset + 1);
  };
  return { document, editor, state: state!, at };
}

/** Closes every editor and throws away what was typed. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The text of a hover or of a tooltip as it was given to VS Code. */
export function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}
