import * as vscode from 'vscode';
import { definingMention } from '../../views/definingMention';
import { referredAt } from '../../views/referredAt';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { articleAt } from '../documents/articleAt';
import { rangeNow } from '../documents/rangeNow';

/**
 * Go to definition (from "the minister" or "he" to the first full name, from "the two ministers" to each of them), find all references, and the
 * occurrences of what the cursor is on.
 */
export function registerReferences({ store, settings }: Deps): vscode.Disposable {
  const mentionsAt = (document: vscode.TextDocument, position: vscode.Position): vscode.Range[] => {
    const article = articleAt(store, document, position);
    const { entities } = article ? referredAt(article.offset, article.subjects, article.context) : { entities: [] };
    const spans = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
    return article ? spans.flatMap((mention) => rangeNow(document, article.state, mention) ?? []) : [];
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ANY_DOCUMENT, {
      provideDefinition(document, position) {
        const article = articleAt(store, document, position);
        if (!article) return null;
        const { words, entities } = referredAt(article.offset, article.subjects, article.context);
        const origin = words && rangeNow(document, article.state, words);
        return entities.flatMap((entity): vscode.LocationLink[] => {
          const target = definingMention(entity, article.state.text);
          const targetRange = target && rangeNow(document, article.state, target);
          return targetRange ? [{ targetUri: document.uri, targetRange, ...(origin && { originSelectionRange: origin }) }] : [];
        });
      },
    }),
    vscode.languages.registerReferenceProvider(ANY_DOCUMENT, {
      provideReferences: (document, position) => mentionsAt(document, position).map((range) => new vscode.Location(document.uri, range)),
    }),
    vscode.languages.registerDocumentHighlightProvider(ANY_DOCUMENT, {
      provideDocumentHighlights(document, position) {
        const ranges = settings.occurrencesEnabled ? mentionsAt(document, position) : [];
        return ranges.length > 0 ? ranges.map((range) => new vscode.DocumentHighlight(range)) : null;
      },
    }),
  );
}
