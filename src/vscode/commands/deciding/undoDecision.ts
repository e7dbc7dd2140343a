import * as vscode from 'vscode';
import type { Command, CommandServices } from '../command';
import { showMessage } from '../../showMessage';
import { showStatus } from '../../showStatus';

/** Takes back the last decision on the active text, also one made before the text was closed. */
export const undoDecision: Command = {
  id: 'communique.undoDecision',
  async run(services) {
    await stepBack(services, 'undo');
  },
};

/** Makes the decision again that was taken back last. */
export const redoDecision: Command = {
  id: 'communique.redoDecision',
  async run(services) {
    await stepBack(services, 'redo');
  },
};

async function stepBack(services: CommandServices, step: 'undo' | 'redo'): Promise<void> {
  const { active, annotations, review } = services;
  const { state } = active;
  if (!state) return;
  await review.undo(async () => {
    try {
      const label = await annotations[step](state.uri);
      const done = step === 'undo' ? vscode.l10n.t('Taken back') : vscode.l10n.t('Done again');
      const said = label === null ? vscode.l10n.t('There is nothing to {0}', step) : `${done}: ${label}`;
      showStatus(said);
    } catch (error) {
      void showMessage('error', error instanceof Error ? error.message : String(error));
    }
  });
}
