import * as vscode from 'vscode';
import type { PanelContext } from '../../views/panelContext';
import { contextOf } from '../trees/contextOf';
import type { CommandServices } from './command';

/**
 * The analysis that a command is to work on. A key or a script may call where the palette would not offer the command: then a
 * message says what is missing.
 */
export function analysedArticle({ active }: CommandServices): { document: vscode.TextDocument; context: PanelContext } | null {
  const document = active.editor?.document;
  const context = contextOf(active.state);
  if (document && context) return { document, context };
  const missing = document ? vscode.l10n.t('This document is not analysed yet.') : vscode.l10n.t('No text is open.');
  void vscode.window.showInformationMessage(`Communiqué: ${missing}`, ...(document ? [vscode.l10n.t('Analyse')] : [])).then((choice) => {
    if (choice) void vscode.commands.executeCommand('communique.analyse');
  });
  return null;
}
