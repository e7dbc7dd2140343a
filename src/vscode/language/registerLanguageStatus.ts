import * as vscode from 'vscode';
import { statusLine, type StatusLine } from '../../views/statusLine';
import type { Deps } from '../deps';

/** An analysis that takes less, in milliseconds, is not spoken of: the item would flicker while one types. */
const PATIENCE = 300;

/** The item behind the braces in the status bar: what the extension did with this document, and what a click does. */
export function registerLanguageStatus({ active, store, log }: Deps): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('communique.status', []);
  item.name = 'Communiqué';
  const severities: Record<StatusLine['severity'], vscode.LanguageStatusSeverity> = {
    information: vscode.LanguageStatusSeverity.Information,
    warning: vscode.LanguageStatusSeverity.Warning,
    error: vscode.LanguageStatusSeverity.Error,
  };
  const commands: Record<NonNullable<StatusLine['action']>, vscode.Command> = {
    analyse: { command: 'communique.analyse', title: vscode.l10n.t('Analyse') },
    stop: { command: 'communique.stop', title: vscode.l10n.t('Stop') },
    show: { command: 'communique.showPanel', title: vscode.l10n.t('Show Panel') },
    log: { command: 'communique.showLog', title: vscode.l10n.t('Show Log') },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (reading: boolean): void => {
    const { state, editor } = active;
    const line = statusLine(state, reading);
    // shown for plain text and Markdown, and wherever a person asked for an analysis
    item.selector = [
      { language: 'plaintext' },
      { language: 'markdown' },
      ...((state?.analysis ?? reading) && editor ? [{ language: editor.document.languageId }] : []),
    ];
    item.text = line.text;
    item.detail = line.detail;
    item.severity = severities[line.severity];
    item.busy = line.busy;
    item.command = line.action ? commands[line.action] : undefined;
  };
  const isReading = (): boolean => active.state !== undefined && store.isReading(active.state.uri);
  const look = (): void => {
    clearTimeout(timer);
    update(false);
    if (isReading()) timer = setTimeout(() => update(isReading()), PATIENCE);
  };
  look();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    active.onDidChange(look),
    store.onDidChangeReading((uri) => {
      if (uri === active.state?.uri) look();
    }),
    vscode.commands.registerCommand('communique.showLog', () => log.show()),
  );
}
