import * as vscode from 'vscode';
import type { Draft } from '../../../annotations/draft';
import type { PanelNode } from '../../../views/panelNode';
import { panelTree, PANEL_TREES } from '../../../views/panelTree';
import { decideItem } from '../../../views/review/decideItem';
import { analysedArticle } from '../analysedArticle';
import type { Command, CommandServices } from '../command';
import { showStatus } from '../../showStatus';

/** Accepts everything undecided that the panel's filter shows, in one step. */
export const acceptShown: Command = {
  id: 'communique.acceptShown',
  async run(services) {
    await decideShown(services, 'accepted', 'Accept');
  },
};

/** Rejects everything undecided that the panel's filter shows, in one step. */
export const rejectShown: Command = {
  id: 'communique.rejectShown',
  async run(services) {
    await decideShown(services, 'rejected', 'Reject');
  },
};

async function decideShown(services: CommandServices, state: 'accepted' | 'rejected', verb: string): Promise<void> {
  const analysed = analysedArticle(services);
  const { active, decisions, options } = services;
  const decided = active.state && decisions.of(active.state.uri);
  if (!analysed || !decided) return;
  const shown = new Set(
    PANEL_TREES.flatMap((name) => keysOf(panelTree(decided.context, name, { ...options.shown, items: decided.items }))),
  );
  const drafts = new Map<string, Draft>();
  const items = decided.items.filter(({ key, queued }) => queued && shown.has(key));
  for (const item of items) for (const draft of decideItem(decided, item, { state })) drafts.set(JSON.stringify(draft), draft);
  const label = vscode.l10n.t('{0} {1} shown', verb, items.length);
  const made = await decisions.decide(decided.state.uri, [...drafts.values()], label);
  const said = made ? label : vscode.l10n.t('Nothing undecided is shown');
  showStatus(said);
}

const keysOf = (nodes: readonly PanelNode[]): string[] =>
  nodes.flatMap(({ decision, children }) => [...(decision ? [decision.key] : []), ...keysOf(children)]);
