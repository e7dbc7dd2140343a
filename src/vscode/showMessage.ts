import * as vscode from 'vscode';

const SHOW = {
  information: vscode.window.showInformationMessage,
  warning: vscode.window.showWarningMessage,
  error: vscode.window.showErrorMessage,
} as const;

/**
 * Shows a message; the one way to do so. VS Code makes links, commands among them, of `[words](address)` in messages: a text's words, a
 * file's name or an error's reason must stay words, so what would be a link is parted by a sign of no width.
 *
 * @returns the offer that was chosen; undefined where the message was closed
 */
export async function showMessage(sort: keyof typeof SHOW, message: string, ...offers: readonly string[]): Promise<string | undefined> {
  return SHOW[sort](`Communiqué: ${message.replaceAll('](', ']\u200b(')}`, ...offers);
}
