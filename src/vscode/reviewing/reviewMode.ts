import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import { type Disposable, Emitter } from '../../store/event';
import type { ReviewItem } from '../../views/review/reviewItem';
import { reviewQueue } from '../../views/review/reviewQueue';
import type { ActiveArticle } from '../activeArticle';
import { plainLabel } from '../plainLabel';
import type { Decisions } from '../deciding/decisions';
import { rangeNow } from '../documents/rangeNow';
import type { PanelOptions } from '../trees/panelOptions';
import { showStatus } from '../showStatus';

const REVIEWING = 'communique.reviewing';

/**
 * Review: what is undecided in one text is put up one by one, its evidence in view, and a single key decides. The keys are bound only while
 * `communique.reviewing` holds and the text has the focus; a bound key is never typed. Another text, or an empty queue, ends it.
 */
export class ReviewMode implements Disposable {
  private readonly changed = new Emitter<void>();
  private readonly status = vscode.window.createStatusBarItem('communique.review', vscode.StatusBarAlignment.Left, 1_000);
  private readonly subscriptions: Disposable[];
  private uri: string | null = null;
  private key: string | null = null;

  /** Another item is under review, or none any more. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly active: ActiveArticle,
    private readonly decisions: Decisions,
    private readonly options: PanelOptions,
  ) {
    this.status.name = 'Communiqué Review';
    this.status.command = 'communique.stopReview';
    this.subscriptions = [
      active.onDidChange((state) => {
        if (this.uri !== null && state?.uri !== this.uri) this.stop();
      }),
      decisions.onDidChange((uri) => {
        if (uri === this.uri) this.draw();
      }),
      options.onDidChange(() => this.draw()),
    ];
  }

  /** The text under review; null where there is no review. */
  get reviewing(): string | null {
    return this.uri;
  }

  /** The item under review. */
  get current(): ReviewItem | null {
    return this.items.find(({ key }) => key === this.key) ?? null;
  }

  /** What is left, in the order in which it is put up. */
  get queue(): readonly ReviewItem[] {
    return reviewQueue(this.items, this.options.reviewOrder);
  }

  /** Begins at an item, or at the first from the cursor on. @returns whether there is anything to review */
  async start(from: ReviewItem | null = null): Promise<boolean> {
    const { state } = this.active;
    if (!state?.analysis) return false;
    this.uri = state.uri;
    const { queue } = this;
    const cursor = this.options.reviewOrder === 'position' ? (this.active.cursor ?? 0) : 0;
    const first = from ?? queue.find(({ span }) => (span?.end ?? 0) >= cursor) ?? queue[0];
    if (!first) {
      this.uri = null;
      return false;
    }
    void vscode.commands.executeCommand('setContext', REVIEWING, true);
    await this.show(first);
    return true;
  }

  stop(): void {
    if (this.uri === null) return;
    this.uri = this.key = null;
    void vscode.commands.executeCommand('setContext', REVIEWING, false);
    this.draw();
    this.changed.fire();
  }

  /** Goes to the next or the previous of what is left, round at the ends. */
  async step(forward: boolean): Promise<void> {
    const next = this.beside(forward);
    if (next) await this.show(next);
  }

  /** Makes a decision on the item under review, and goes on to the next one. @param decide whether it was made */
  async decide(decide: () => Promise<boolean>): Promise<void> {
    const next = this.beside(true);
    const { key } = this;
    if (!(await decide()) || this.uri === null || this.key !== key) return;
    if (next && next.key !== key) await this.show(next);
    else if (this.queue.length === 0) {
      this.stop();
      showStatus(vscode.l10n.t('Everything in this text is decided'));
    }
  }

  /** Takes a decision back or makes it again, and shows what has come back into the queue. */
  async undo(undo: () => Promise<unknown>): Promise<void> {
    const before = new Set(this.queue.map(({ key }) => key));
    await undo();
    const back = this.queue.find(({ key }) => !before.has(key));
    if (this.uri !== null && back) await this.show(back);
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, this.changed, this.status]) subscription.dispose();
  }

  private get items(): readonly ReviewItem[] {
    return this.uri === null ? [] : (this.decisions.of(this.uri)?.items ?? []);
  }

  /** Of what is left, what comes after or before the item under review, which may itself be decided already. */
  private beside(forward: boolean): ReviewItem | undefined {
    const { queue, key, current } = this;
    const at = queue.findIndex((item) => item.key === key);
    if (at >= 0) return queue.at((at + (forward ? 1 : queue.length - 1)) % queue.length);
    const start = current?.span?.start ?? 0;
    return (
      (forward ? queue.find(({ span }) => (span?.start ?? 0) > start) : queue.findLast(({ span }) => (span?.start ?? 0) < start)) ??
      queue[0]
    );
  }

  private async show(item: ReviewItem): Promise<void> {
    this.key = item.key;
    const { editor, state } = this.active;
    const range = item.span && editor && state && rangeNow(editor.document, state, item.span);
    if (range) {
      const shown = await vscode.window.showTextDocument(editor.document, {
        preview: false,
        ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
      });
      // nothing is selected, so that a key that is not bound cannot write over the words
      shown.selection = new vscode.Selection(range.start, range.start);
      shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    this.draw();
    this.changed.fire();
  }

  /** The line in the status bar: how many are left, what it is, and the rule behind it. */
  private draw(): void {
    const { current, queue, status } = this;
    if (!current) {
      status.hide();
      return;
    }
    const rule = current.rule === null ? '' : (ruleOf(current.rule)?.definition ?? current.rule);
    status.text =
      `$(checklist) ${queue.length} left · ${plainLabel(`${current.label}: ${current.detail}`)}${rule && ` · ${plainLabel(rule)}`}`.slice(
        0,
        180,
      );
    const tooltip = new vscode.MarkdownString();
    tooltip.appendText(`${current.rule ?? ''}. ${rule}`);
    tooltip.appendMarkdown('\n\n**A** accept, **R** reject, **E** edit, **N** next, **P** previous, **U** undo, **Esc** end');
    status.tooltip = tooltip;
    status.accessibilityInformation = { label: `${queue.length} left to review. ${current.label}: ${current.detail}. ${rule}` };
    status.show();
  }
}
