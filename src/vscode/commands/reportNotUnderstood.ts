import * as vscode from 'vscode';
import { notUnderstoodReport } from '../../views/notUnderstoodReport';
import { fileName } from '../fileName';
import { openGenerated } from '../openGenerated';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';

/** Opens a report of what looked as if it meant something and ended in no record: what a reader should check by eye. */
export const reportNotUnderstood: Command = {
  id: 'communique.reportNotUnderstood',
  async run(services) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const { document, context } = analysed;
    const name = document.isUntitled ? fileName(document.uri) : vscode.workspace.asRelativePath(document.uri, false);
    await openGenerated(notUnderstoodReport(context, name), 'markdown');
  },
};
