import * as vscode from 'vscode';
import { cardsAt } from '../../views/cards/cardsAt';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { articleAt } from '../documents/articleAt';
import { rangeNow } from '../documents/rangeNow';
import { cardMarkdown } from './cardMarkdown';

/** Hover cards: who or what this is, what it did in the text, and why it was taken for that. */
export function registerHovers({ store, settings }: Deps): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ANY_DOCUMENT, {
    provideHover(document, position) {
      const article = settings.hoverEnabled ? articleAt(store, document, position) : null;
      const found = article && cardsAt(article.offset, article.subjects, article.context);
      const range = found && rangeNow(document, article.state, found.span);
      if (!range) return null;
      return new vscode.Hover(
        found.cards.map((card) => cardMarkdown(card, article.state.uri, settings.hoverWhy)),
        range,
      );
    },
  });
}
