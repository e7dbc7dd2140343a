import * as vscode from 'vscode';
import { chosenItem } from '../../deciding/chosenItem';
import type { Command, CommandServices } from '../command';
import { decideChosen } from './decide';
import { showMessage } from '../../showMessage';

/** What was decided of a name holds wherever its words stand. */
export const sameEverywhere: Command = {
  id: 'communique.sameEverywhere',
  async run(services, target) {
    await setScope(services, target, 'everywhere', 'Same everywhere:');
  },
};

/** What was decided of a name holds at this place alone. */
export const onlyHere: Command = {
  id: 'communique.onlyHere',
  async run(services, target) {
    await setScope(services, target, 'here', 'Only here:');
  },
};

async function setScope(services: CommandServices, target: unknown, scope: 'everywhere' | 'here', verb: string): Promise<void> {
  const chosen = chosenItem(services, target);
  if (!chosen) return;
  if (chosen.item.annotation?.about === 'name') await decideChosen(services, { ...chosen, mention: null }, verb, { scope });
  else void showMessage('information', vscode.l10n.t('Nothing is decided of this name yet. Accept, reject or edit it first.'));
}
