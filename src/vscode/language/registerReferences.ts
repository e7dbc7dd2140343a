import * as vscode from 'vscode';
import { definingMention } from '../../views/definingMention';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { type ArticleAt, articleAt } from '../documents/articleAt';
import { rangeNow } from '../documents/rangeNow';
import type { EntityRecord, Span } from '../../extraction/model';

/** Go to definition (from "the minister" or "he" to the first full name), find all references, and the occurrences of what the cursor is on. */
export function registerReferences({ store, settings }: Deps): vscode.Disposable {
  const mentionsAt = (document: vscode.TextDocument, position: vscode.Position): vscode.Range[] => {
    const article = articleAt(store, document, position);
    const entity = article && entityOf(article);
    return entity ? entity.mentions.flatMap((mention) => rangeNow(document, article.state, mention) ?? []) : [];
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ANY_DOCUMENT, {
      provideDefinition(document, position) {
        const article = articleAt(store, document, position);
        const subject = article?.subjects.at(article.offset)[0];
        const entity = article && entityOf(article);
        const target = entity && definingMention(entity, article.state.text);
        const targetRange = target && rangeNow(document, article.state, target);
        if (!subject || !targetRange) return null;
        const origin = rangeNow(document, article.state, subject);
        return [{ targetUri: document.uri, targetRange, ...(origin && { originSelectionRange: origin }) }];
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

/** Who or what stands at the cursor; on a title, the one who holds the office. */
function entityOf({ subjects, offset }: ArticleAt): (EntityRecord & { mentions: readonly Span[] }) | undefined {
  const found = subjects.at(offset).find((subject) => subject.type === 'entity' || subject.type === 'office');
  return found && 'entity' in found ? found.entity : undefined;
}
