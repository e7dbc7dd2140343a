import type * as vscode from 'vscode';
import type { Analysis } from '../../extraction/model';
import type { ArticleState } from '../../store/articleState';
import type { ArticleStore } from '../../store/articleStore';
import { moveOffsetBack } from '../../annotations/anchoring/edits';
import type { PanelContext } from '../../views/panelContext';
import { type Subjects, subjectsOf } from '../../views/subjects';
import { contextOf } from './contextOf';

/** An analysed document, and a position of it as an offset of the analysed text. */
export interface ArticleAt {
  readonly state: ArticleState & { readonly analysis: Analysis };
  readonly offset: number;
  readonly subjects: Subjects;
  readonly context: PanelContext;
}

/** What every provider starts from; null where the document has no analysis, or the position stands in text typed since. */
export function articleAt(store: ArticleStore, document: vscode.TextDocument, position: vscode.Position): ArticleAt | null {
  const state = analysed(store, document);
  const offset = state && moveOffsetBack(document.offsetAt(position), state.edits);
  if (!state || offset === null) return null;
  return { state, offset, subjects: subjectsOf(state.analysis), context: contextOf(state) };
}

export function analysed(store: ArticleStore, document: vscode.TextDocument): ArticleAt['state'] | null {
  const state = store.get(document.uri.toString());
  return state?.analysis ? { ...state, analysis: state.analysis } : null;
}
