import * as vscode from 'vscode';
import type { Draft } from '../../annotations/draft';
import { anchorIn } from '../../annotations/deciding/anchorIn';
import type { Article } from '../../annotations/deciding/article';
import { placeRecords } from '../../annotations/placeRecords';
import type { AnnotationStore } from '../../store/annotationStore';
import type { AnnotatedText } from '../../store/annotatedText';
import type { ArticleState } from '../../store/articleState';
import type { ArticleStore } from '../../store/articleStore';
import { type Disposable, Emitter } from '../../store/event';
import { placedIn } from '../../store/placedIn';
import type { PanelContext } from '../../views/panelContext';
import type { ReviewItem } from '../../views/review/reviewItem';
import { reviewItems } from '../../views/review/reviewItems';
import { contextOf } from '../documents/contextOf';
import { showMessage } from '../showMessage';

/** One text with its findings and what people said of them. */
export interface DecidedArticle {
  readonly state: ArticleState;
  readonly context: PanelContext;
  readonly article: Article;
  readonly annotated: AnnotatedText | undefined;
  readonly items: readonly ReviewItem[];
}

/** Findings and decisions of every open text, matched with each other; the one way in which surfaces decide. */
export class Decisions implements Disposable {
  private readonly known = new Map<string, DecidedArticle>();
  private readonly changed = new Emitter<string>();
  private readonly subscriptions: Disposable[];

  /** What can be decided of a text, or was, is other than before; gives the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly store: ArticleStore,
    private readonly annotations: AnnotationStore,
  ) {
    this.subscriptions = [
      annotations.onDidChange((uri) => {
        store.decide(uri);
        this.changed.fire(uri);
      }),
      store.onDidChange(({ uri }) => this.changed.fire(uri)),
      store.onDidClose((uri) => void this.known.delete(uri)),
    ];
  }

  /** Null where the text has no analysis. */
  of(uri: string): DecidedArticle | null {
    const state = this.store.get(uri);
    const context = contextOf(state);
    if (!state || !context) return null;
    const annotated = this.annotations.get(uri);
    const known = this.known.get(uri);
    const records = annotated?.records ?? [];
    // while the text is edited the places of the decisions run ahead of the analysis: what is known stands until the next one
    const same =
      known?.context === context && (known.annotated === annotated || (known.annotated?.records === records && state.edits.length > 0));
    if (known && same) return { ...known, state };
    const placeOf = placeRecords(records, annotated?.placements ?? new Map());
    const items = reviewItems(context, records, (anchor) => placedIn(state.edits, placeOf(anchor)));
    const made = { state, context, article: { analysis: context.analysis, anchor: anchorIn(context.text) }, annotated, items };
    this.known.set(uri, made);
    return made;
  }

  /** One decision, undone as one. A message says why where it cannot be made. @returns whether it was made */
  async decide(uri: string, drafts: readonly Draft[], label: string): Promise<boolean> {
    if (drafts.length === 0) return false;
    try {
      await this.annotations.decide(uri, drafts, label);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void showMessage('error', vscode.l10n.t('This was not kept: {0}', reason));
      return false;
    }
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, this.changed]) subscription.dispose();
  }
}
