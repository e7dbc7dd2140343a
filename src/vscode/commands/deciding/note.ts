import * as vscode from 'vscode';
import { chosenItem } from '../../deciding/chosenItem';
import { selectedWords } from '../../deciding/selectedWords';
import type { Command } from '../command';
import { decideChosen } from './decide';

/** Writes a note on the finding or decision at the cursor; on any words where they are selected. An empty note takes it away. */
export const note: Command = {
  id: 'communique.note',
  async run(services, target, words) {
    const selected = target === undefined && !services.review.current ? selectedWords(services.active) : null;
    const chosen = selected ? null : chosenItem(services, target);
    if (!selected && !chosen) return;
    const label = selected ? selected.label : chosen!.label;
    const text =
      typeof words === 'string'
        ? words
        : await vscode.window.showInputBox({
            title: vscode.l10n.t('Note on “{0}”', label),
            prompt: vscode.l10n.t('Leave empty for no note.'),
            value: chosen?.item.annotation?.note ?? '',
          });
    if (text === undefined) return;
    if (chosen) await decideChosen(services, { ...chosen, mention: null }, 'Note on', { note: text.trim() });
    else if (selected && text.trim() !== '')
      await services.decisions.decide(
        selected.uri,
        [{ about: 'note', state: 'open', anchor: selected.anchor, value: {}, proposed: null, note: text.trim() }],
        `Note on “${label}”`,
      );
  },
};
