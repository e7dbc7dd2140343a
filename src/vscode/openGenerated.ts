import * as vscode from 'vscode';

/** Shows what was written from an analysis as an untitled document beside the text. */
export async function openGenerated(content: string, language: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}
