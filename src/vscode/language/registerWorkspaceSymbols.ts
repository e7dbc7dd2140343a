import * as vscode from 'vscode';
import { outlineOf } from '../../views/outline';
import type { Deps } from '../deps';
import { analysed } from '../documents/articleAt';
import { contextOf } from '../documents/contextOf';
import { rangeNow } from '../documents/rangeNow';
import { SYMBOL_KINDS } from './registerOutline';
import { plainName } from '../plainName';

/** Finds people, bodies, meetings and commitments of every analysed document by name. */
export function registerWorkspaceSymbols({ store }: Deps): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const wanted = query.toLowerCase();
      return vscode.workspace.textDocuments.flatMap((document) => {
        const state = analysed(store, document);
        if (!state) return [];
        return outlineOf(contextOf(state)).flatMap(({ kind, name, detail, selection }) => {
          const range = isSubsequence(wanted, name.toLowerCase()) && rangeNow(document, state, selection);
          return range
            ? [
                new vscode.SymbolInformation(
                  plainName(name),
                  SYMBOL_KINDS[kind],
                  plainName(detail),
                  new vscode.Location(document.uri, range),
                ),
              ]
            : [];
        });
      });
    },
  });
}

/** VS Code asks providers to be generous, and filters and ranks by itself: the letters in order are enough. */
function isSubsequence(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
