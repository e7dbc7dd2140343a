import type * as vscode from 'vscode';

/** The last part of a document's path, for headings and for the names of files made from it. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1) || uri.path;
}
