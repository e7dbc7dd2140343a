import * as vscode from 'vscode';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import type { Failed } from '../../annotations/imports/importFormat';
import { IMPORT_FORMATS, importFormatOf } from '../../annotations/imports/importFormats';
import { escapeMarkdown } from '../../exports/escapeMarkdown';
import { fileName } from '../fileName';
import { openGenerated } from '../openGenerated';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';
import { showMessage } from '../showMessage';
import { showStatus } from '../showStatus';

/** Reads annotations of the open text from a file of another program: one decision, undone as one. What was left out is told with its line. */
export const importAnnotations: Command = {
  id: 'communique.importAnnotations',
  async run(services, given) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const { document } = analysed;
    const file = given instanceof vscode.Uri ? given : await askFile(document);
    if (!file) return;
    const name = fileName(file);
    const format = importFormatOf(name) ?? (await askFormat());
    if (!format) return;
    try {
      const { text } = canonicalText(document.getText());
      const { parsed, failed } = format.read(await vscode.workspace.fs.readFile(file), text);
      if (parsed.length > 0) await services.annotations.decide(document.uri.toString(), parsed, vscode.l10n.t('Import of {0}', name));
      await tell(name, parsed.length, failed);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void showMessage('error', vscode.l10n.t('{0} was not imported: {1}', name, reason));
    }
  },
};

async function tell(name: string, count: number, failed: readonly Failed[]): Promise<void> {
  if (failed.length === 0) {
    showStatus(vscode.l10n.t('{0} annotations imported', count));
    return;
  }
  const show = vscode.l10n.t('Show What Was Left Out');
  const message = vscode.l10n.t('{0} annotations imported, {1} left out.', count, failed.length);
  if ((await showMessage('warning', message, show)) !== show) return;
  const lines = failed.map(({ where, reason }) => `- ${escapeMarkdown(oneLine(where))}: ${escapeMarkdown(oneLine(reason))}`);
  await openGenerated(`# ${vscode.l10n.t('Left out of {0}', escapeMarkdown(name))}\n\n${lines.join('\n')}\n`, 'markdown');
}

const oneLine = (words: string): string => words.split(/\s+/u).join(' ');

async function askFile(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Annotations'),
      filters: {
        [vscode.l10n.t('Annotations')]: [
          ...new Set(IMPORT_FORMATS.flatMap(({ extensions }) => extensions.map((each) => each.split('.').at(-1)!))),
        ],
      },
      ...(folder ? { defaultUri: folder } : {}),
    })) ?? [];
  return file;
}

async function askFormat() {
  const picks = IMPORT_FORMATS.map((format) => ({ label: format.label, format }));
  return (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Import Annotations: What Is in the File?') }))?.format;
}
