import * as vscode from 'vscode';
import { csv } from '../../exports/csv';
import type { ExportFile, ExportFormat } from '../../exports/format';
import { FORMATS } from '../../exports/formats';
import { json } from '../../exports/json';
import { annotationsNow } from '../annotating/annotationsNow';
import { fileName } from '../fileName';
import { analysedArticle } from './analysedArticle';
import type { Command, CommandServices } from './command';
import { showMessage } from '../showMessage';
import { showStatus } from '../showStatus';

export const exportJson: Command = {
  id: 'communique.exportJson',
  run: (services, target) => exportAnalysis(services, json, target),
};

export const exportCsv: Command = {
  id: 'communique.exportCsv',
  run: (services, target) => exportAnalysis(services, csv, target),
};

/** Asks for one of all formats first. */
export const exportAs: Command = {
  id: 'communique.export',
  async run(services, format, target) {
    if (!analysedArticle(services)) return;
    const picks = FORMATS.map((candidate) => ({ label: candidate.label, description: candidate.extension, format: candidate }));
    const picked =
      FORMATS.find(({ id }) => id === format) ??
      (
        await vscode.window.showQuickPick(picks, {
          title: vscode.l10n.t('Export Analysis'),
          placeHolder: vscode.l10n.t('For a reader, a spreadsheet, a calendar or an annotation program'),
        })
      )?.format;
    if (picked) await exportAnalysis(services, picked, target);
  },
};

/** Writes the analysis where the person says; through `workspace.fs`, so that it works on every file system. */
async function exportAnalysis(services: CommandServices, format: ExportFormat, given: unknown): Promise<void> {
  const analysed = analysedArticle(services);
  if (!analysed) return;
  const { document, context } = analysed;
  const target = given instanceof vscode.Uri ? given : await askTarget(document, format);
  if (!target) return;
  const source = {
    text: context.text,
    name: fileName(document.uri),
    markdown: context.markdown,
    annotations: annotationsNow(services.annotations.get(document.uri.toString()), context.text),
  };
  try {
    await vscode.workspace.fs.writeFile(target, bytesOf(format.write(context.analysis, source)));
    for (const file of format.beside?.(source) ?? []) await writeBeside(target, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void showMessage('error', vscode.l10n.t('{0} was not written: {1}', fileName(target), reason));
    return;
  }
  showStatus(vscode.l10n.t('{0} written', fileName(target)));
}

/** A file of that name that is there already is the person's, and is left as it is. */
async function writeBeside(target: vscode.Uri, { name, content }: ExportFile): Promise<void> {
  const uri = vscode.Uri.joinPath(target, '..', name);
  const there = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!there) await vscode.workspace.fs.writeFile(uri, bytesOf(content));
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

async function askTarget(document: vscode.TextDocument, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const name = `${fileName(document.uri).replace(/\.[^.]{1,12}$/, '')}${format.extension}`;
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Analysis'),
    filters: { [format.id.toUpperCase()]: [format.extension.slice(1)] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}
