import * as vscode from 'vscode';
import { hoverCard } from '../../views/cards/hoverCard';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { articleAt } from '../documents/articleAt';
import { rangeNow } from '../documents/rangeNow';
import { cardMarkdown } from './cardMarkdown';

/** Where several things stand at one place (a trigger of two commitments, a country in a title) so many are shown. */
const MOST_CARDS = 3;

/** Hover cards: who or what this is, what it did in the text, and why it was taken for that. */
export function registerHovers({ store, settings }: Deps): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ANY_DOCUMENT, {
    provideHover(document, position) {
      const article = settings.hoverEnabled ? articleAt(store, document, position) : null;
      if (!article) return null;
      const found = article.subjects.at(article.offset).slice(0, MOST_CARDS);
      const range = found[0] && rangeNow(document, article.state, found[0]);
      if (!range) return null;
      const cards = found.map((subject) => hoverCard(subject, article.subjects, article.context));
      return new vscode.Hover(
        cards.map((card) => cardMarkdown(card, article.state.uri, settings.hoverWhy)),
        range,
      );
    },
  });
}
