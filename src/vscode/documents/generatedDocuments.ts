import type * as vscode from 'vscode';

/** Documents that the product itself has written: briefing notes and reports. They are not analysed. */
export const generatedDocuments = new WeakSet<vscode.TextDocument>();
