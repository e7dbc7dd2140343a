import * as vscode from 'vscode';
import type { PanelNode } from '../../views/panelNode';
import { panelTree, type PanelTreeName } from '../../views/panelTree';
import { analysedArticle } from './analysedArticle';
import type { Command, CommandServices } from './command';
import { plainLabel } from '../plainLabel';
import { showMessage } from '../showMessage';

interface Pick extends vscode.QuickPickItem {
  readonly node?: PanelNode;
}

export const goToMeeting: Command = {
  id: 'communique.goToMeeting',
  run: (services) => goTo(services, 'meetings', vscode.l10n.t('Go to Meeting'), vscode.l10n.t('No meetings found in this text.')),
};

export const goToCommitment: Command = {
  id: 'communique.goToCommitment',
  run: (services) => goTo(services, 'commitments', vscode.l10n.t('Go to Commitment'), vscode.l10n.t('No commitments found in this text.')),
};

/** Lists the records under the headings of the side panel, each with its sentence, and jumps to the one picked. */
async function goTo(services: CommandServices, tree: PanelTreeName, title: string, none: string): Promise<void> {
  const analysed = analysedArticle(services);
  if (!analysed) return;
  const { grouping } = services.options;
  const picks = panelTree(analysed.context, tree, { grouping, filter: '' }).flatMap((heading): Pick[] => [
    { label: plainLabel(heading.label), kind: vscode.QuickPickItemKind.Separator },
    ...heading.children.map((node) => ({
      label: `$(${node.icon}) ${plainLabel(node.label)}`,
      description: plainLabel(node.description),
      detail: plainLabel(node.tooltip?.().evidence.join(' … ') ?? ''),
      node,
    })),
  ]);
  if (picks.length === 0) {
    void showMessage('information', none);
    return;
  }
  const picked = await vscode.window.showQuickPick(picks, {
    title,
    placeHolder: vscode.l10n.t('Type a name, a place or a word of the sentence'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.node?.span) await services.active.reveal(picked.node.span);
}
