import * as vscode from 'vscode';
import type { Disposable } from '../../store/event';
import type { PanelNode } from '../../views/panelNode';
import { nodeAt } from '../../views/nodeAt';
import type { ReviewItem } from '../../views/review/reviewItem';
import { reviewQueue } from '../../views/review/reviewQueue';
import { panelTree, type PanelTreeName } from '../../views/panelTree';
import type { ActiveArticle } from '../activeArticle';
import type { Decisions } from '../deciding/decisions';
import { contextOf } from '../documents/contextOf';
import type { PanelOptions } from './panelOptions';
import { tooltipMarkdown } from './tooltipMarkdown';

export interface PanelTreeState {
  readonly visible: boolean;
  readonly message: string | undefined;
  readonly description: string | undefined;
  readonly badge: vscode.ViewBadge | undefined;
  /** Id of the selected node. */
  readonly selected: string | undefined;
  readonly nodes: readonly PanelNode[];
}

/** One tree of the side panel: draws the nodes of the view model and follows the cursor. */
export class PanelTreeView implements vscode.TreeDataProvider<PanelNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<PanelNode>;
  private readonly disposables: Disposable[];
  private roots: readonly PanelNode[] | null = null;
  private parents = new Map<PanelNode, PanelNode>();
  private readonly unfolded = new Set<string>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    readonly name: PanelTreeName,
    private readonly active: ActiveArticle,
    private readonly decisions: Decisions,
    private readonly options: PanelOptions,
  ) {
    this.view = vscode.window.createTreeView(`communique.${name}`, { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [
      this.changed,
      this.view,
      active.onDidChange(() => this.refresh()),
      decisions.onDidChange((uri) => {
        if (uri === active.state?.uri) this.refresh();
      }),
      options.onDidChange(() => this.refresh()),
      this.view.onDidExpandElement(({ element }) => this.unfolded.add(element.id)),
      this.view.onDidCollapseElement(({ element }) => this.unfolded.delete(element.id)),
    ];
    this.refresh();
  }

  /** The nodes as they are shown now. */
  get nodes(): readonly PanelNode[] {
    if (!this.roots) {
      const context = contextOf(this.active.state);
      this.roots = context ? panelTree(context, this.name, { ...this.options.shown, items: this.items }) : [];
      this.parents = new Map();
      const visit = (node: PanelNode): void => {
        for (const child of node.children) {
          this.parents.set(child, node);
          visit(child);
        }
      };
      this.roots.forEach(visit);
    }
    return this.roots;
  }

  /** What a person sees of this tree now. */
  get shown(): PanelTreeState {
    const { visible, message, description, badge, selection } = this.view;
    return { visible, message, description, badge, selected: selection[0]?.id, nodes: this.nodes };
  }

  getChildren(node?: PanelNode): PanelNode[] {
    return [...(node ? node.children : this.nodes)];
  }

  getParent(node: PanelNode): PanelNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: PanelNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children.length === 0 ? None : node.folded ? Collapsed : Expanded);
    // what a filter leaves is unfolded, whatever was folded before: so it goes by another id
    item.id = this.options.filter ? `filtered/${node.id}` : node.id;
    item.description = node.description;
    item.iconPath = new vscode.ThemeIcon(node.icon, node.color === undefined ? undefined : new vscode.ThemeColor(node.color));
    item.contextValue = node.decision ? `${node.kind} ${node.decision.status}` : node.kind;
    item.accessibilityInformation = { label: node.accessibleLabel };
    if (!node.tooltip) item.tooltip = node.accessibleLabel;
    if (node.span) item.command = { command: '_communique.reveal', title: 'Show in the Text', arguments: [node.span] };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: PanelNode): vscode.TreeItem {
    if (node.tooltip) item.tooltip = tooltipMarkdown(node.tooltip());
    return item;
  }

  /** Selects the item at an offset of the analysed text, without taking the focus and without unfolding what is folded away. */
  async follow(offset: number): Promise<void> {
    if (!this.view.visible) return;
    const found = nodeAt(this.nodes, offset);
    if (!found) return;
    const parent = this.parents.get(found);
    const target = parent?.folded && !this.unfolded.has(parent.id) ? parent : found;
    if (this.view.selection[0]?.id === target.id) return;
    try {
      await this.view.reveal(target, { select: true, focus: false, expand: false });
    } catch {
      // the tree was refreshed meanwhile: the next movement of the cursor finds its item
    }
  }

  dispose(): void {
    this.disposables.forEach((disposable) => disposable.dispose());
  }

  private get items(): readonly ReviewItem[] {
    const { state } = this.active;
    return (state && this.decisions.of(state.uri)?.items) ?? [];
  }

  private refresh(): void {
    this.roots = null;
    this.describe();
    this.changed.fire();
  }

  /** Message, description and badge. A message stands in the place of a welcome text, so there is one only where it says more. */
  private describe(): void {
    const { options, view } = this;
    const context = contextOf(this.active.state);
    const filtered = context !== null && options.filter !== '';
    // the tree is made when it is first looked at, or filtered
    const message = (): string => (this.nodes.length > 0 ? `Filter: “${options.filter}”` : `Nothing matches “${options.filter}”.`);
    // under exactOptionalPropertyTypes these cannot be emptied by an assignment
    Object.assign(view, { message: filtered ? message() : undefined, description: context ? this.sorting : undefined });
    if (this.name !== 'review') return;
    const { items } = this;
    const left = reviewQueue(items, 'position').length;
    const decided = items.filter(({ annotation, queued }) => annotation !== null && !queued).length;
    if (!filtered && decided > 0) view.message = `${decided} of ${decided + left} decided.`;
    view.badge = left > 0 ? { value: left, tooltip: `${left} to review` } : undefined;
  }

  /** How the tree is sorted, where that can be chosen. */
  private get sorting(): string | undefined {
    if (this.name === 'commitments') return `by ${this.options.grouping}`;
    return this.name === 'review' ? `by ${this.options.reviewOrder}` : undefined;
  }
}
