import * as vscode from 'vscode';
import { coderOf, type Coder } from '../../annotations/agreement/coder';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import type { Annotation } from '../../annotations/annotation';
import { parseSidecar } from '../../annotations/sidecar/parseSidecar';
import { SIDECAR_ENDING } from '../../store/annotating/sidecarName';
import { plainLabel } from '../plainLabel';
import { fileName } from '../fileName';
import { GOLD } from './goldFile';
import { showMessage } from '../showMessage';

/**
 * Asks whose annotations of a text to compare: the sidecar files that lie beside it (`NAME.communique.jsonl`, `NAME.ANNOTATOR.communique.jsonl`),
 * or others. Files of one annotator count as one. Null where fewer than two were picked; a message says so.
 */
export async function pickCoders(document: vscode.TextDocument, given: unknown): Promise<readonly Coder[] | null> {
  const files = Array.isArray(given) ? (given as readonly vscode.Uri[]) : await askFiles(document);
  if (!files) return null;
  const { text } = canonicalText(document.getText());
  const byName = new Map<string, Map<string, Annotation>>();
  for (const file of files) {
    const { header, records } = parseSidecar(await vscode.workspace.fs.readFile(file));
    const name = annotatorIn(fileName(file), fileName(document.uri)) ?? header?.annotator ?? fileName(file);
    const known = byName.get(name) ?? new Map<string, Annotation>();
    for (const record of records) if ((known.get(record.id)?.rev ?? 0) < record.rev) known.set(record.id, record);
    byName.set(name, known);
  }
  if (byName.size > 1) return [...byName].map(([name, records]) => coderOf(name, text, [...records.values()]));
  void showMessage('information', vscode.l10n.t('Pick the files of at least two annotators.'));
  return null;
}

/** ANNOTATOR of `NAME.ANNOTATOR.communique.jsonl`; null where the file's name has none. */
function annotatorIn(file: string, text: string): string | null {
  const inner = file.startsWith(`${text}.`) && file.endsWith(SIDECAR_ENDING) ? file.slice(text.length + 1, -SIDECAR_ENDING.length) : '';
  return inner === '' ? null : inner;
}

async function askFiles(document: vscode.TextDocument): Promise<readonly vscode.Uri[] | null> {
  const text = fileName(document.uri);
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const entries = document.isUntitled ? [] : await vscode.workspace.fs.readDirectory(folder);
  const beside = entries
    .map(([name]) => name)
    .filter((name) => name.startsWith(`${text}.`) && name.endsWith(SIDECAR_ENDING) && name !== `${text}${GOLD}`);
  const others = { label: `$(folder-opened) ${vscode.l10n.t('Other Files…')}`, uri: null, picked: false };
  const picks = beside.sort().map((name) => ({ label: plainLabel(name), uri: vscode.Uri.joinPath(folder, name), picked: true }));
  const picked = await vscode.window.showQuickPick([...picks, others], {
    title: vscode.l10n.t('Compare Annotators'),
    placeHolder: vscode.l10n.t('Files of two or more annotators'),
    canPickMany: true,
  });
  if (!picked) return null;
  const files = picked.flatMap(({ uri }) => uri ?? []);
  if (picked.every(({ uri }) => uri !== null)) return files;
  const more = await vscode.window.showOpenDialog({ title: vscode.l10n.t('Compare Annotators'), canSelectMany: true, defaultUri: folder });
  return [...files, ...(more ?? [])];
}
