import * as vscode from 'vscode';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../views/highlights';
import type { Command } from './command';

/** Chooses which kinds are coloured in the text; written to the person's settings. */
export const toggleKinds: Command = {
  id: 'communique.toggleKinds',
  async run({ settings }, given) {
    const labels: Record<HighlightKind, string> = {
      person: vscode.l10n.t('People'),
      office: vscode.l10n.t('Offices and titles'),
      body: vscode.l10n.t('Bodies'),
      delegation: vscode.l10n.t('Delegations'),
      country: vscode.l10n.t('Countries'),
      place: vscode.l10n.t('Places'),
      date: vscode.l10n.t('Dates'),
      meeting: vscode.l10n.t('Words that tell of a meeting'),
      commitment: vscode.l10n.t('Words that tell of a commitment'),
    };
    if (Array.isArray(given)) {
      await settings.setHighlightKinds(new Set(HIGHLIGHT_KINDS.filter((kind) => given.includes(kind))));
      return;
    }
    const shown = settings.highlightKinds;
    const picked = await vscode.window.showQuickPick(
      HIGHLIGHT_KINDS.map((kind) => ({ label: labels[kind], highlight: kind, picked: shown.has(kind) })),
      { title: vscode.l10n.t('Highlighted Kinds'), placeHolder: vscode.l10n.t('What is to be coloured in the text'), canPickMany: true },
    );
    if (picked) await settings.setHighlightKinds(new Set(picked.map(({ highlight }) => highlight)));
  },
};
