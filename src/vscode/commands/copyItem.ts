import * as vscode from 'vscode';
import { lineReader } from '../../exports/lineReader';
import type { PanelNode } from '../../views/panelNode';
import { fileName } from '../fileName';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';

/** Copies an item of the side panel as plain text: what it says, its sentence, and where that stands. */
export const copyItem: Command = {
  id: 'communique.copyItem',
  async run(services, item) {
    const analysed = analysedArticle(services);
    if (!analysed || !isNode(item)) return;
    const { context, document } = analysed;
    const where = item.span ? ` (${fileName(document.uri)}, line ${lineReader(context.text)(item.span.start)})` : '';
    const evidence = item.tooltip?.().evidence.map((sentence) => `\n  “${sentence}”`) ?? [];
    await vscode.env.clipboard.writeText(`${item.accessibleLabel}${where}${evidence.join('')}\n`);
  },
};

function isNode(item: unknown): item is PanelNode {
  return typeof item === 'object' && item !== null && 'accessibleLabel' in item;
}
