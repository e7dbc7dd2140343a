import * as vscode from 'vscode';
import type { Span } from '../../extraction/model';
import type { ArticleState } from '../../store/articleState';
import { moveSpan } from '../../annotations/anchoring/edits';

/** Where a span of the analysed text stands in the document now; null where it was edited. */
export function rangeNow(document: vscode.TextDocument, state: ArticleState, span: Span): vscode.Range | null {
  const moved = moveSpan(span, state.edits);
  return moved && new vscode.Range(document.positionAt(moved.start), document.positionAt(moved.end));
}
