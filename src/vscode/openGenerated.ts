import * as vscode from 'vscode';
import { generatedDocuments } from './documents/generatedDocuments';

/** Shows what was written from an analysis as an untitled document beside the text. It is no article itself: the panel stays with the text. */
export async function openGenerated(content: string, language: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  generatedDocuments.add(document);
  return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}
