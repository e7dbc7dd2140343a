import * as vscode from 'vscode';
import { outcomeOf } from '../../views/outcome';
import type { Deps } from '../deps';
import { sourceOf } from './registerDocuments';
import { whileReading } from './whileReading';
import { showMessage } from '../showMessage';

/** The commands that analyse the active document, whatever it is, that stop this, and that leave it alone. */
export function registerAnalyseCommands({ store, active, log }: Deps): vscode.Disposable {
  const activeDocument = (): vscode.TextDocument | undefined => active.editor?.document ?? vscode.window.activeTextEditor?.document;
  const withDocument = (act: (uri: string) => unknown) => (): unknown => {
    const document = activeDocument();
    if (!document) return sayWhatIsMissing();
    store.open(sourceOf(document));
    return act(document.uri.toString());
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'communique.analyse',
      withDocument(async (uri) => {
        const state = await whileReading(store, uri, store.analyse(uri));
        log.info(`analysed on command: ${state?.status}`);
        const outcome = state && outcomeOf(state);
        if (!outcome) return;
        const offers = outcome.offer === 'log' ? [vscode.l10n.t('Show Log')] : [];
        void showMessage(outcome.offer === 'log' ? 'error' : 'information', outcome.text, ...offers).then((chosen) => {
          if (chosen) log.show();
        });
      }),
    ),
    vscode.commands.registerCommand(
      'communique.stop',
      withDocument((uri) => store.stop(uri)),
    ),
    vscode.commands.registerCommand(
      'communique.leave',
      withDocument((uri) => store.leave(uri)),
    ),
  );
}

/** There is no text editor: nothing is open, or what is open is shown as something else (a picture, a binary file). */
function sayWhatIsMissing(): void {
  const shown = vscode.window.tabGroups.activeTabGroup.activeTab;
  const text = shown
    ? vscode.l10n.t('What is shown here is not opened as text, so it cannot be analysed.')
    : vscode.l10n.t('No text is open.');
  const offer = vscode.l10n.t('Open Sample Article');
  void showMessage('information', text, ...(shown ? [] : [offer])).then((chosen) => {
    if (chosen) void vscode.commands.executeCommand('communique.openSample');
  });
}
