import * as vscode from 'vscode';
import { isArticleDocument } from '../documents/isArticleDocument';
import type { Deps } from '../deps';

/** Tells the store of annotations what is shown and closed. */
export function registerAnnotations({ annotations }: Deps): vscode.Disposable {
  const openVisible = (): void => {
    for (const { document } of vscode.window.visibleTextEditors)
      if (isArticleDocument(document)) void annotations.open(document.uri.toString());
  };
  openVisible();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(openVisible),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => annotations.close(uri.toString())),
  );
}
