import * as vscode from 'vscode';
import type { PanelContext } from '../../views/panelContext';
import { contextOf } from '../documents/contextOf';
import type { CommandServices } from './command';
import { showMessage } from '../showMessage';

/**
 * The analysis that a command is to work on. A key or a script may call where the palette would not offer the command: then a
 * message says what is missing.
 */
export function analysedArticle({ active }: CommandServices): { document: vscode.TextDocument; context: PanelContext } | null {
  const document = active.editor?.document;
  const context = contextOf(active.state);
  if (document && context) return { document, context };
  const [missing, offer, command] = document
    ? [vscode.l10n.t('This text is not analysed.'), vscode.l10n.t('Analyse'), 'communique.analyse']
    : [vscode.l10n.t('No text is open.'), vscode.l10n.t('Open Sample Article'), 'communique.openSample'];
  void showMessage('information', missing, offer).then((choice) => {
    if (choice) void vscode.commands.executeCommand(command);
  });
  return null;
}
