import * as vscode from 'vscode';
import type { Deps } from '../deps';
import { isArticleDocument } from '../documents/isArticleDocument';
import { sourceOf } from '../documents/registerDocuments';
import { carrySidecars } from './carrySidecars';
import { followSidecars } from './followSidecars';
import { reportProblems } from './reportProblems';
import { takeAlong } from './takeAlong';

/** Tells the store of annotations what is shown, edited, saved and closed, and what becomes of the files beside the texts. */
export function registerAnnotations({ annotations, log }: Deps): vscode.Disposable {
  const along = takeAlong(annotations);
  const open = (document: vscode.TextDocument): void => {
    if (!isArticleDocument(document)) return;
    const known = annotations.get(document.uri.toString()) !== undefined;
    const opened = annotations.open(sourceOf(document));
    if (!known) void opened.then(() => along.offer(document)).catch((error: unknown) => log.error(`decisions: ${String(error)}`));
  };
  const openVisible = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => open(document));
  openVisible();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(openVisible),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, removed: rangeLength, text }));
      // several changes of one event have offsets of the text before it: from the end on, none moves another
      annotations.edit(
        sourceOf(document),
        changes.sort((a, b) => b.start - a.start),
      );
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => void annotations.saved(uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      along.remember(uri.toString());
      annotations.close(uri.toString());
    }),
    followSidecars(annotations),
    carrySidecars(annotations),
    reportProblems(annotations),
  );
}
