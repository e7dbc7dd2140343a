import * as vscode from 'vscode';
import type { Analysis } from '../../extraction/model';
import { outlineOf, type OutlineKind, type OutlineNode } from '../../views/outline';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { type ArticleAt, analysed } from '../documents/articleAt';
import { contextOf } from '../documents/contextOf';
import { rangeNow } from '../documents/rangeNow';
import { plainName } from '../plainName';

/** VS Code has no symbols for people and promises: these are the icons that come nearest. */
export const SYMBOL_KINDS: Record<OutlineKind, vscode.SymbolKind> = {
  person: vscode.SymbolKind.Variable,
  body: vscode.SymbolKind.Module,
  meeting: vscode.SymbolKind.Event,
  participant: vscode.SymbolKind.Variable,
  commitment: vscode.SymbolKind.Property,
};

/**
 * The outline and the breadcrumbs. VS Code keeps what it was told of one version of a text, and has no event for providers: where the analysis of
 * that version is another now (it came later, or something was decided), the provider registers anew, which makes VS Code ask again.
 */
export function registerOutline({ store, settings }: Deps): vscode.Disposable {
  const told = new Map<string, Analysis | null>();
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const state = settings.outlineEnabled ? analysed(store, document) : null;
      told.set(document.uri.toString(), state?.analysis ?? null);
      if (!state) return null;
      return outlineOf(contextOf(state)).flatMap((node) => symbolOf(document, state, node));
    },
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(ANY_DOCUMENT, provider, { label: 'Communiqué' });
  let registration = register();
  return vscode.Disposable.from(
    new vscode.Disposable(() => void registration.dispose()),
    store.onDidChange(({ uri, analysis, edits }) => {
      // while one types the version is a new one anyhow
      if (edits.length > 0 || !told.has(uri) || told.get(uri) === analysis) return;
      told.delete(uri);
      registration.dispose();
      registration = register();
    }),
    store.onDidClose((uri) => void told.delete(uri)),
  );
}

function symbolOf(document: vscode.TextDocument, state: ArticleAt['state'], node: OutlineNode): vscode.DocumentSymbol[] {
  const selection = rangeNow(document, state, node.selection);
  if (!selection) return [];
  // edited since: the sentence may be gone while the words selected still stand
  const range = rangeNow(document, state, node.range)?.union(selection) ?? selection;
  const symbol = new vscode.DocumentSymbol(plainName(node.name) || '…', plainName(node.detail), SYMBOL_KINDS[node.kind], range, selection);
  symbol.children = node.children.flatMap((child) => symbolOf(document, state, child));
  return [symbol];
}
