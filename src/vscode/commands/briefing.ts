import * as vscode from 'vscode';
import { briefing as format } from '../../exports/briefing';
import { fileName } from '../fileName';
import { openGenerated } from '../openGenerated';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';

/** Opens a briefing note of the document beside it: an untitled Markdown document, to be edited and saved like any other. */
export const briefing: Command = {
  id: 'communique.briefing',
  async run(services) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const { document, context } = analysed;
    const name = document.isUntitled ? fileName(document.uri) : vscode.workspace.asRelativePath(document.uri, false);
    await openGenerated(format.write(context.analysis, { text: context.text, name, markdown: context.markdown }), 'markdown');
  },
};
