import * as vscode from 'vscode';
import type { Command } from './command';

/** Filters all trees of the panel by words, as they are typed. Escape puts the former filter back. */
export const filter: Command = {
  id: 'communique.filter',
  run({ options }, words) {
    if (typeof words === 'string') {
      options.filter = words;
      return;
    }
    const before = options.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Meetings, Commitments and Who’s Who');
    input.placeholder = vscode.l10n.t('A name, a place or a word of the sentence');
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => (options.filter = value));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) options.filter = before;
      input.dispose();
    });
    input.show();
  },
};
