import * as vscode from 'vscode';
import type { Annotation } from '../../../annotations/annotation';
import { displayText } from '../../../views/displayText';
import { askForSure } from '../../askForSure';
import { plainLabel } from '../../plainLabel';
import { showMessage } from '../../showMessage';
import { showStatus } from '../../showStatus';
import type { Command } from '../command';

/**
 * Destroys records of the active text with their histories, after asking: the one thing that no undo brings back. The file's copy of the text and
 * its backups go too, since they may hold the same words.
 *
 * `ids`: which, without asking.
 */
export const purge: Command = {
  id: 'communique.purge',
  async run({ active, annotations }, ids?: unknown) {
    const uri = active.state?.uri;
    const records = uri === undefined ? [] : (annotations.get(uri)?.records ?? []);
    if (uri === undefined) return;
    const chosen = Array.isArray(ids) ? ids.map(String) : await ask(records);
    if (chosen.length === 0) return;
    try {
      await annotations.purge(uri, chosen);
      showStatus(vscode.l10n.t('{0} purged', chosen.length));
    } catch (error) {
      void showMessage('error', error instanceof Error ? error.message : String(error));
    }
  },
};

async function ask(records: readonly Annotation[]): Promise<readonly string[]> {
  const title = vscode.l10n.t('Purge Decisions');
  if (records.length === 0) {
    void showMessage('information', vscode.l10n.t('Nothing was decided about this text.'));
    return [];
  }
  const picks = records.map(({ id, about, state, anchor, by, at, note }) => ({
    id,
    label: plainLabel(displayText(anchor.exact, 120)),
    description: plainLabel(`${about}, ${state}`),
    detail: plainLabel([by, at.slice(0, 10), note].filter(Boolean).join(' · ')),
  }));
  const placeHolder = vscode.l10n.t('Which are to be destroyed, with their histories?');
  const picked = await vscode.window.showQuickPick(picks, { title, placeHolder, canPickMany: true, matchOnDescription: true });
  if (!picked || picked.length === 0) return [];
  const yes = vscode.l10n.t('Purge');
  const detail = vscode.l10n.t(
    'This cannot be undone. The copy of the text in the file of decisions and the backups of that file are destroyed too: what is decided about this text is from now on found again by its words alone when the text was changed elsewhere. Copies that you have (in git, say) are not touched.',
  );
  const sure = await askForSure(vscode.l10n.t('Destroy {0} decisions for good?', picked.length), detail, yes);
  return sure ? picked.map(({ id }) => id) : [];
}
