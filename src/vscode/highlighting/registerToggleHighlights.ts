import * as vscode from 'vscode';
import type { Deps } from '../deps';

/** Colours on and off, in the person's own settings. */
export function registerToggleHighlights({ settings }: Deps): vscode.Disposable {
  return vscode.commands.registerCommand('communique.toggleHighlights', () => settings.setHighlightEnabled(!settings.highlightEnabled));
}
