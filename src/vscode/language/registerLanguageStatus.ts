import * as vscode from 'vscode';
import { statusLine, type StatusLine } from '../../views/statusLine';
import type { Deps } from '../deps';

/** The item behind the braces in the status bar: what the extension did with this document, and what a click does. */
export function registerLanguageStatus({ active, log }: Deps): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('communique.status', []);
  item.name = 'Communiqué';
  const severities: Record<StatusLine['severity'], vscode.LanguageStatusSeverity> = {
    information: vscode.LanguageStatusSeverity.Information,
    warning: vscode.LanguageStatusSeverity.Warning,
    error: vscode.LanguageStatusSeverity.Error,
  };
  const commands: Record<NonNullable<StatusLine['action']>, vscode.Command> = {
    analyse: { command: 'communique.analyse', title: vscode.l10n.t('Analyse') },
    show: { command: 'communique.showPanel', title: vscode.l10n.t('Show Panel') },
    log: { command: 'communique.showLog', title: vscode.l10n.t('Show Log') },
  };
  const update = (): void => {
    const { state, editor } = active;
    const line = statusLine(state);
    // shown for plain text and Markdown, and wherever a person asked for an analysis
    item.selector = [
      { language: 'plaintext' },
      { language: 'markdown' },
      ...(state?.analysis && editor ? [{ language: editor.document.languageId }] : []),
    ];
    item.text = line.text;
    item.detail = line.detail;
    item.severity = severities[line.severity];
    item.busy = line.busy;
    item.command = line.action ? commands[line.action] : undefined;
  };
  update();
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    vscode.commands.registerCommand('communique.showLog', () => log.show()),
  );
}
