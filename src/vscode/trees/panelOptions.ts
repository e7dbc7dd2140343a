import * as vscode from 'vscode';
import { REVIEW_ORDERS, type ReviewOrder } from '../../views/review/reviewQueue';
import { COMMITMENT_GROUPINGS, type CommitmentGrouping } from '../../views/commitmentsTree';

const GROUPING_KEY = 'commitments.grouping';
const ORDER_KEY = 'review.order';
const FILTERED_KEY = 'communique.filtered';

/** How the side panel shows what it shows: the grouping is remembered, the filter is of this session. */
export class PanelOptions implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  private words = '';

  readonly onDidChange = this.emitter.event;

  constructor(private readonly memory: vscode.Memento) {
    this.filter = '';
  }

  get grouping(): CommitmentGrouping {
    const stored = this.memory.get<string>(GROUPING_KEY);
    return COMMITMENT_GROUPINGS.find((grouping) => grouping === stored) ?? 'committer';
  }

  async group(grouping: CommitmentGrouping): Promise<void> {
    await this.memory.update(GROUPING_KEY, grouping);
    this.emitter.fire();
  }

  get reviewOrder(): ReviewOrder {
    const stored = this.memory.get<string>(ORDER_KEY);
    return REVIEW_ORDERS.find((order) => order === stored) ?? 'position';
  }

  async orderReview(order: ReviewOrder): Promise<void> {
    await this.memory.update(ORDER_KEY, order);
    this.emitter.fire();
  }

  /** All that decides what the trees show. */
  get shown(): { readonly grouping: CommitmentGrouping; readonly filter: string; readonly order: ReviewOrder } {
    return { grouping: this.grouping, filter: this.filter, order: this.reviewOrder };
  }

  get filter(): string {
    return this.words;
  }

  set filter(words: string) {
    this.words = words.trim();
    void vscode.commands.executeCommand('setContext', FILTERED_KEY, this.words !== '');
    this.emitter.fire();
  }

  dispose(): void {
    this.emitter.dispose();
  }
}
