import * as vscode from 'vscode';
import { csv } from '../../exports/csv';
import type { ExportFormat } from '../../exports/format';
import { json } from '../../exports/json';
import { fileName } from '../fileName';
import { analysedArticle } from './analysedArticle';
import type { Command, CommandServices } from './command';

export const exportJson: Command = {
  id: 'communique.exportJson',
  run: (services, target) => exportAnalysis(services, json, target),
};

export const exportCsv: Command = {
  id: 'communique.exportCsv',
  run: (services, target) => exportAnalysis(services, csv, target),
};

/** Writes the analysis where the person says; through `workspace.fs`, so that it works on every file system. */
async function exportAnalysis(services: CommandServices, format: ExportFormat, given: unknown): Promise<void> {
  const analysed = analysedArticle(services);
  if (!analysed) return;
  const { document, context } = analysed;
  const target = given instanceof vscode.Uri ? given : await askTarget(document, format);
  if (!target) return;
  const content = format.write(context.analysis, { text: context.text, name: fileName(document.uri) });
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Communiqué: {0} was not written: {1}', fileName(target), reason));
    return;
  }
  vscode.window.setStatusBarMessage(vscode.l10n.t('Communiqué: {0} written', fileName(target)), 5_000);
}

async function askTarget(document: vscode.TextDocument, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const name = `${fileName(document.uri).replace(/\.[^.]{1,12}$/, '')}${format.extension}`;
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Analysis'),
    filters: { [format.id.toUpperCase()]: [format.extension.slice(1)] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}
