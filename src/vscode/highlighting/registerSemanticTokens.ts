import * as vscode from 'vscode';
import { findHighlights, HIGHLIGHT_KINDS } from '../../views/highlights';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { analysed } from '../documents/articleAt';
import { rangeNow } from '../documents/rangeNow';

/** Names of the token types, one a kind; package.json declares them. */
export const TOKEN_TYPES = HIGHLIGHT_KINDS.map((kind) => `communique-${kind}`);
const LEGEND = new vscode.SemanticTokensLegend(TOKEN_TYPES);

/** Gives the kinds as semantic tokens, for those who want the text itself coloured by their theme. Off unless the setting says so. */
export function registerSemanticTokens({ store, settings }: Deps): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens(document) {
      const state = analysed(store, document);
      if (!state) return null;
      const kinds = settings.highlightKinds;
      const tokens = [...findHighlights(state.analysis, settings.highlightLevel)]
        .filter(([kind]) => kinds.has(kind))
        .flatMap(([kind, spans]) => spans.map(({ start, end }) => ({ start, end, type: HIGHLIGHT_KINDS.indexOf(kind) })))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const builder = new vscode.SemanticTokensBuilder(LEGEND);
      let end = 0;
      for (const token of tokens) {
        const range = token.start >= end && rangeNow(document, state, token);
        // tokens neither overlap nor go over a line's end: the outermost that fits wins
        if (!range || !range.isSingleLine) continue;
        builder.push(range.start.line, range.start.character, range.end.character - range.start.character, token.type);
        end = token.end;
      }
      return builder.build();
    },
  };
  let registration: vscode.Disposable | undefined;
  const update = (): void => {
    if (!settings.semanticTokens) {
      registration?.dispose();
      registration = undefined;
    } else if (registration) changed.fire();
    else registration = vscode.languages.registerDocumentSemanticTokensProvider(ANY_DOCUMENT, provider, LEGEND);
  };
  update();
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(update),
    store.onDidAnalyse(() => changed.fire()),
    { dispose: () => void registration?.dispose() },
  );
}
