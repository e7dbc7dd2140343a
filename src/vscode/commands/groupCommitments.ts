import * as vscode from 'vscode';
import { COMMITMENT_GROUPINGS, type CommitmentGrouping } from '../../views/commitmentsTree';
import type { Command } from './command';

/** Chooses how the commitments are grouped; remembered. */
export const groupCommitments: Command = {
  id: 'communique.groupCommitments',
  async run({ options }, given) {
    const labels: Record<CommitmentGrouping, string> = {
      committer: vscode.l10n.t('Who committed'),
      deadline: vscode.l10n.t('By when'),
      firmness: vscode.l10n.t('How firmly'),
    };
    const picks = COMMITMENT_GROUPINGS.map((grouping) => ({
      label: labels[grouping],
      description: grouping === options.grouping ? vscode.l10n.t('as now') : '',
      grouping,
    }));
    const grouping =
      COMMITMENT_GROUPINGS.find((known) => known === given) ??
      (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Group Commitments by') }))?.grouping;
    if (grouping) await options.group(grouping);
  },
};
