import type * as vscode from 'vscode';
import { generatedDocuments } from './generatedDocuments';

/** Editors that hold no document of the person's: output, debug console, input boxes, notebook cells. */
const OTHER_SCHEMES: ReadonlySet<string> = new Set([
  'output',
  'debug',
  'vscode-scm',
  'comment',
  'search-editor',
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'vscode-chat-code-block',
]);

/** Whether a document could be an article at all, wherever it lives: a disk, a remote, a virtual file system, unsaved. */
export function isArticleDocument(document: vscode.TextDocument): boolean {
  return !OTHER_SCHEMES.has(document.uri.scheme) && !generatedDocuments.has(document);
}
