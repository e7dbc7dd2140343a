import * as vscode from 'vscode';
import type { Span } from '../../extraction/model';
import type { ReviewItem } from '../../views/review/reviewItem';
import { FLAG_SIGN, NOTE_SIGN, REVIEW_LOOKS } from '../../views/review/reviewLooks';
import type { Deps } from '../deps';
import { rangeNow } from '../documents/rangeNow';
import type { ReviewMode } from './reviewMode';

/**
 * Shows in the text what people decided: a sign behind the words (told by its shape, not by colour alone), a line through what was rejected;
 * and during a review the evidence and the words that are under review.
 */
export function registerReviewDecorations({ decisions, store }: Deps, review: ReviewMode): vscode.Disposable {
  const { createTextEditorDecorationType } = vscode.window;
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const color = new vscode.ThemeColor('communique.decided');
  const signs = createTextEditorDecorationType({ rangeBehavior });
  const rejected = createTextEditorDecorationType({ rangeBehavior, textDecoration: 'line-through', color });
  const evidence = createTextEditorDecorationType({ rangeBehavior, backgroundColor: new vscode.ThemeColor('communique.reviewBackground') });
  const focus = createTextEditorDecorationType({
    rangeBehavior,
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: new vscode.ThemeColor('communique.review'),
    overviewRulerColor: new vscode.ThemeColor('communique.review'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });

  const draw = (editor: vscode.TextEditor): void => {
    const uri = editor.document.uri.toString();
    const decided = decisions.of(uri);
    const rangesOf = (spans: readonly (Span | null)[]): vscode.Range[] =>
      decided ? spans.flatMap((span) => (span && rangeNow(editor.document, decided.state, span)) ?? []) : [];
    const said = decided?.items.filter(({ annotation }) => annotation !== null) ?? [];
    editor.setDecorations(
      signs,
      said.flatMap((item) =>
        rangesOf([item.span]).map((range) => ({
          range,
          renderOptions: { after: { contentText: signOf(item), color, margin: '0 0 0 2px' } },
        })),
      ),
    );
    editor.setDecorations(rejected, rangesOf(said.filter(({ status }) => status === 'rejected').map(({ span }) => span)));
    const current = review.reviewing === uri ? review.current : null;
    editor.setDecorations(focus, rangesOf([current?.span ?? null]));
    editor.setDecorations(
      evidence,
      rangesOf(current && decided ? evidenceOf(current, (offset) => decided.context.sentenceAt(offset)) : []),
    );
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  const drawText = (uri: string): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === uri) draw(editor);
  };
  drawAll();
  return vscode.Disposable.from(
    signs,
    rejected,
    evidence,
    focus,
    decisions.onDidChange(drawText),
    store.onDidAnalyse(({ uri }) => drawText(uri)),
    review.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}

function signOf({ status, annotation }: ReviewItem): string {
  return `${REVIEW_LOOKS[status].sign}${annotation?.flag ? FLAG_SIGN : ''}${annotation?.note ? NOTE_SIGN : ''}`;
}

function evidenceOf({ finding, span }: ReviewItem, sentenceAt: (offset: number) => Span): readonly Span[] {
  if (finding && 'evidence' in finding) return finding.evidence;
  return span ? [sentenceAt(span.start)] : [];
}
