import * as vscode from 'vscode';
import { NAME_COLUMNS } from '../../../annotations/names/nameEntry';
import { pickOne } from '../../deciding/pickOne';
import { appendToFile } from '../../names/appendToFile';
import type { Command } from '../command';

/** Opens a names file, made with its first line where there is none. */
export const openNames: Command = {
  id: 'communique.openNames',
  async run({ names, active }, where) {
    const shared = names.fileOf(active.editor?.document.uri ?? vscode.Uri.parse('untitled:'));
    const file =
      !shared || where === 'own'
        ? names.own
        : where === 'workspace'
          ? shared
          : (
              await pickOne(vscode.l10n.t('Open Which Names?'), [
                { label: vscode.l10n.t('Workspace'), description: vscode.workspace.asRelativePath(shared), value: shared },
                { label: vscode.l10n.t('My own'), description: vscode.l10n.t('on this machine, for every workspace'), value: names.own },
              ])
            )?.value;
    if (!file) return;
    await appendToFile(file, (text) => (text === '' ? `${NAME_COLUMNS.join(',')}\n` : null));
    await vscode.window.showTextDocument(file);
  },
};
