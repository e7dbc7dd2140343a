import type * as vscode from 'vscode';

/** Every document, wherever it lives and whatever its language: a provider answers only where the store has an analysis. */
export const ANY_DOCUMENT: vscode.DocumentSelector = [{ pattern: '**' }];
