import * as vscode from 'vscode';
import type { Span } from '../extraction/model';
import type { ArticleState } from '../store/articleState';
import type { ArticleStore } from '../store/articleStore';
import { moveOffsetBack } from '../annotations/anchoring/edits';
import { type Disposable, Emitter } from '../store/event';
import { caveatOf } from '../views/caveat';
import { isArticleDocument } from './documents/isArticleDocument';
import { rangeNow } from './documents/rangeNow';

/**
 * The article that the person is looking at: the one in the active text editor, or, while something else has the focus
 * (a panel, the settings), the one that was there last as long as it stays visible. Also keeps the context keys for `when` clauses:
 * `communique.status` (an `ArticleStatus`, or `none`), `communique.hasAnalysis`, `communique.reading` (an analysis is being made) and
 * `communique.caveat` (a `Caveat`, or empty).
 */
export class ActiveArticle implements Disposable {
  private readonly changed = new Emitter<ArticleState | undefined>();
  private readonly moved = new Emitter<number>();
  private readonly subscriptions: Disposable[];
  private current: vscode.TextEditor | undefined;

  /** Another article is active, or the active one's state has changed. */
  readonly onDidChange = this.changed.event;
  /** The cursor stands elsewhere: an offset in the analysed text (`state.text`). */
  readonly onDidMoveCursor = this.moved.event;

  constructor(private readonly store: ArticleStore) {
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.update()),
      store.onDidChange(({ uri }) => {
        if (uri === this.current?.document.uri.toString()) this.announce();
      }),
      store.onDidClose(() => this.update()),
      store.onDidChangeReading((uri) => {
        if (uri === this.current?.document.uri.toString()) setContext('reading', store.isReading(uri));
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        const offset = textEditor === this.current ? this.cursor : null;
        if (offset !== null) this.moved.fire(offset);
      }),
    ];
    this.update();
  }

  get editor(): vscode.TextEditor | undefined {
    return this.current;
  }

  get state(): ArticleState | undefined {
    return this.current && this.store.get(this.current.document.uri.toString());
  }

  /** The cursor as an offset in the analysed text; null where there is no analysis, or inside text typed since. */
  get cursor(): number | null {
    const { state, current } = this;
    if (!current || !state?.analysis) return null;
    return moveOffsetBack(current.document.offsetAt(current.selection.active), state.edits);
  }

  /** Selects a span of the analysed text in the editor and scrolls to it; nothing happens where the text there is gone. */
  async reveal(span: Span, { preserveFocus = false } = {}): Promise<void> {
    const { state, current } = this;
    const range = state && current && rangeNow(current.document, state, span);
    if (!range) return;
    await vscode.window.showTextDocument(current.document, {
      selection: range,
      preserveFocus,
      preview: false,
      ...(current.viewColumn === undefined ? {} : { viewColumn: current.viewColumn }),
    });
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, this.changed, this.moved]) subscription.dispose();
  }

  private update(): void {
    const active = vscode.window.activeTextEditor;
    const last = this.current;
    const next =
      active && isArticleDocument(active.document)
        ? active
        : vscode.window.visibleTextEditors.find((editor) => editor === last || editor.document === last?.document);
    if (next === last && next) return;
    this.current = next;
    this.announce();
  }

  private announce(): void {
    const { state } = this;
    setContext('status', state?.status ?? 'none');
    setContext('hasAnalysis', Boolean(state?.analysis));
    setContext('reading', state !== undefined && this.store.isReading(state.uri));
    setContext('caveat', caveatOf(state) ?? '');
    this.changed.fire(state);
  }
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `communique.${key}`, value);
}
