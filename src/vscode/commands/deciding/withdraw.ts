import * as vscode from 'vscode';
import { chosenItem } from '../../deciding/chosenItem';
import type { Command } from '../command';
import { decideChosen } from './decide';
import { showMessage } from '../../showMessage';

/** Takes back what was decided of an item, however long ago: the module's reading stands again. */
export const withdraw: Command = {
  id: 'communique.withdraw',
  async run(services, target) {
    const chosen = chosenItem(services, target);
    if (!chosen) return;
    if (chosen.item.annotation) await decideChosen(services, { ...chosen, mention: null }, 'Take back', { state: 'withdrawn' });
    else void showMessage('information', vscode.l10n.t('Nothing is decided of “{0}”.', chosen.label));
  },
};
