import * as vscode from 'vscode';
import type { SourceDocument } from '../../store/sourceDocument';
import type { Deps } from '../deps';
import { isArticleDocument } from './isArticleDocument';

/** Tells the store what is shown, edited and closed. */
export function registerDocuments({ store, settings }: Deps): vscode.Disposable {
  const open = (document: vscode.TextDocument): void => {
    if (isArticleDocument(document)) store.open(sourceOf(document));
  };
  const openVisible = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => open(document));
  openVisible();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(openVisible),
    vscode.workspace.onDidCloseTextDocument((document) => store.close(document.uri.toString())),
    // a change of language closes the document and opens it again: it is still shown
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) open(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      // several changes of one event have offsets of the text before it: from the end on, none moves another
      const edits = contentChanges
        .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, removed: rangeLength, inserted: text.length }))
        .sort((a, b) => b.start - a.start);
      store.edit(sourceOf(document), edits);
    }),
    settings.onDidChange(() => store.rejudge()),
  );
}

export function sourceOf(document: vscode.TextDocument): SourceDocument {
  return {
    uri: document.uri.toString(),
    get languageId() {
      return document.languageId;
    },
    get version() {
      return document.version;
    },
    getText: () => document.getText(),
  };
}
