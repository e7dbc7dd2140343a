import * as vscode from 'vscode';

/** Asks before what no undo brings back, in a dialog that has to be answered. Its words are VS Code's plain text. @returns whether to go on */
export async function askForSure(question: string, detail: string, yes: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}
