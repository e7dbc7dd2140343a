import * as vscode from 'vscode';
import { outlineOf, type OutlineKind, type OutlineNode } from '../../views/outline';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { type ArticleAt, analysed } from '../documents/articleAt';
import { contextOf } from '../documents/contextOf';
import { rangeNow } from '../documents/rangeNow';

/** VS Code has no symbols for people and promises: these are the icons that come nearest. */
export const SYMBOL_KINDS: Record<OutlineKind, vscode.SymbolKind> = {
  person: vscode.SymbolKind.Variable,
  body: vscode.SymbolKind.Module,
  meeting: vscode.SymbolKind.Event,
  participant: vscode.SymbolKind.Variable,
  commitment: vscode.SymbolKind.Property,
};

/** The outline and the breadcrumbs. */
export function registerOutline({ store, settings }: Deps): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ANY_DOCUMENT,
    {
      provideDocumentSymbols(document) {
        const state = settings.outlineEnabled ? analysed(store, document) : null;
        if (!state) return null;
        return outlineOf(contextOf(state)).flatMap((node) => symbolOf(document, state, node));
      },
    },
    { label: 'Communiqué' },
  );
}

function symbolOf(document: vscode.TextDocument, state: ArticleAt['state'], node: OutlineNode): vscode.DocumentSymbol[] {
  const selection = rangeNow(document, state, node.selection);
  if (!selection) return [];
  // edited since: the sentence may be gone while the words selected still stand
  const range = rangeNow(document, state, node.range)?.union(selection) ?? selection;
  const symbol = new vscode.DocumentSymbol(node.name || '…', node.detail, SYMBOL_KINDS[node.kind], range, selection);
  symbol.children = node.children.flatMap((child) => symbolOf(document, state, child));
  return [symbol];
}
