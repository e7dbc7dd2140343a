import * as vscode from 'vscode';
import { markdownTable } from '../../exports/markdownTable';
import { TABLES } from '../../exports/tables';
import { fileName } from '../fileName';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';
import { showMessage } from '../showMessage';
import { showStatus } from '../showStatus';

/** Puts the people, meetings or commitments on the clipboard as a Markdown table. */
export const copyTable: Command = {
  id: 'communique.copyTable',
  async run(services, given) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const { analysis, text } = analysed.context;
    const source = { text, name: fileName(analysed.document.uri) };
    const picks = TABLES.map((table) => {
      const rows = table.rows(analysis, source).length;
      return { label: table.title, description: rows === 1 ? vscode.l10n.t('1 row') : vscode.l10n.t('{0} rows', rows), table };
    });
    const table =
      TABLES.find(({ id }) => id === given) ??
      (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Copy as Markdown Table') }))?.table;
    if (!table) return;
    const written = markdownTable(table, analysis, source);
    if (!written) {
      void showMessage('information', vscode.l10n.t('This text has none of these.'));
      return;
    }
    await vscode.env.clipboard.writeText(written);
    showStatus(vscode.l10n.t('{0} copied as a Markdown table', table.title));
  },
};
