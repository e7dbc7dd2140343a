import * as vscode from 'vscode';
import type { Deps } from '../deps';
import { sourceOf } from './registerDocuments';

/** The commands that analyse the active document, whatever it is, and that leave it alone. */
export function registerAnalyseCommands({ store, active, log }: Deps): vscode.Disposable {
  const withDocument = (act: (uri: string) => void) => (): void => {
    const document = active.editor?.document ?? vscode.window.activeTextEditor?.document;
    if (!document) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first.'));
      return;
    }
    store.open(sourceOf(document));
    act(document.uri.toString());
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'communique.analyse',
      withDocument((uri) => {
        const state = store.analyse(uri);
        log.info(`analysed on command: ${state?.status}`);
      }),
    ),
    vscode.commands.registerCommand(
      'communique.leave',
      withDocument((uri) => store.leave(uri)),
    ),
  );
}
