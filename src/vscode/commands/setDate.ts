import * as vscode from 'vscode';
import { isIsoDay } from '../../views/isIsoDay';
import type { Command } from './command';
import { showMessage } from '../showMessage';

/** Sets the date of the document, against which "next month" and "January 23" are read; remembered for the document. */
export const setDate: Command = {
  id: 'communique.setDate',
  async run({ store, active }, given) {
    const document = active.editor?.document;
    const { state } = active;
    if (!document || !state) {
      void showMessage('information', vscode.l10n.t('No text is open.'));
      return;
    }
    const answer =
      typeof given === 'string'
        ? given
        : await vscode.window.showInputBox({
            title: vscode.l10n.t('Date of This Document'),
            prompt: vscode.l10n.t('Relative dates are read against it. Leave empty to take it from the text.'),
            placeHolder: vscode.l10n.t('YYYY-MM-DD'),
            value: state.published ?? state.analysis?.document.published ?? '',
            validateInput: (value) =>
              value.trim() === '' || isIsoDay(value.trim()) ? null : vscode.l10n.t('A day as YYYY-MM-DD, such as 2024-01-23'),
          });
    if (answer === undefined) return;
    const day = answer.trim();
    if (day === '' || isIsoDay(day)) store.setPublished(document.uri.toString(), day || null);
  },
};
