import * as vscode from 'vscode';
import type { Span } from '../../extraction/model';
import { PANEL_TREES } from '../../views/panelTree';
import type { ActiveArticle } from '../activeArticle';
import type { Decisions } from '../deciding/decisions';
import type { PanelOptions } from './panelOptions';
import { PanelTreeView } from './panelTreeView';

/** The side panel: its trees, the way from an item to the text, and from the cursor to the item. */
export function registerTrees(active: ActiveArticle, decisions: Decisions, options: PanelOptions): vscode.Disposable {
  const trees = PANEL_TREES.map((name) => new PanelTreeView(name, active, decisions, options));
  let clicked: Span | null = null;
  const reveal = vscode.commands.registerCommand('_communique.reveal', async (span: Span) => {
    clicked = span;
    await active.reveal(span, { preserveFocus: true });
  });
  // private, like all whose names begin with "_": lets tests read what a person sees
  const state = vscode.commands.registerCommand('_communique.panel', () =>
    Object.fromEntries(trees.map((tree) => [tree.name, tree.shown])),
  );
  const cursor = active.onDidMoveCursor((offset) => {
    // a click on an item moves the cursor too: the trees do not answer that
    const own = clicked?.end === offset;
    clicked = null;
    if (!own) for (const tree of trees) void tree.follow(offset);
  });
  return vscode.Disposable.from(...trees, reveal, state, cursor);
}
