import * as vscode from 'vscode';
import { generatedDocuments } from '../documents/generatedDocuments';
import type { Command } from './command';

/** Opens the packaged codebook in the Markdown preview; as a text where the preview is turned off. */
export const openCodebook: Command = {
  id: 'communique.openCodebook',
  async run({ context }) {
    const codebook = vscode.Uri.joinPath(context.extensionUri, 'media', 'codebook.md');
    try {
      await vscode.commands.executeCommand('markdown.showPreview', codebook);
    } catch {
      const document = await vscode.workspace.openTextDocument(codebook);
      generatedDocuments.add(document); // its examples are no article
      await vscode.window.showTextDocument(document);
    }
  },
};
