import * as vscode from 'vscode';
import type { Deps } from '../deps';
import { NAMES_PATH } from './namesFiles';
import { completeNames } from './completeNames';
import { nameDiagnostics } from './nameDiagnostics';

/** Has texts read anew when the names change, and helps to write the files: what may stand where, and what is wrong. */
export function registerNames({ names, store }: Deps): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('communique.names');
  const check = (document: vscode.TextDocument): void => {
    if (names.has(document.uri)) problems.set(document.uri, nameDiagnostics(document));
  };
  vscode.workspace.textDocuments.forEach(check);
  return vscode.Disposable.from(
    problems,
    names.onDidChange(() => {
      for (const { uri } of store.all()) store.decide(uri);
    }),
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    vscode.languages.registerCompletionItemProvider(
      [{ pattern: `**/${NAMES_PATH}` }, { pattern: '**/globalStorage/communique.communique/names.csv' }],
      { provideCompletionItems: (document, position) => completeNames(document, position) },
      ',',
      '|',
    ),
  );
}
