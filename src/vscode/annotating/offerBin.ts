import * as vscode from 'vscode';
import { isSidecarName } from '../../store/annotating/sidecarName';
import { fileName } from '../fileName';
import { showMessage } from '../showMessage';
import { isFile } from './isFile';
import { sidecarOf } from './sidecarOf';

/**
 * Texts were deleted: their sidecars are still there, so that the texts come back with what was decided about them, and are moved to the bin
 * only where the person says so. What cannot be got back from a bin stays.
 */
export async function offerBin(texts: readonly vscode.Uri[]): Promise<void> {
  const candidates = texts.filter(({ path }) => !isSidecarName(path)).map(sidecarOf);
  const there = await Promise.all(candidates.map(isFile));
  const left = candidates.filter((_, index) => there[index]);
  if (left.length === 0) return;
  const bin = vscode.l10n.t('Move to Bin');
  const said =
    left.length === 1
      ? vscode.l10n.t('What was decided about the deleted text is kept in “{0}”.', fileName(left[0]!))
      : vscode.l10n.t('What was decided about {0} deleted texts is kept in their files.', left.length);
  if ((await showMessage('information', said, bin, vscode.l10n.t('Keep'))) !== bin) return;
  try {
    for (const sidecar of left) await vscode.workspace.fs.delete(sidecar, { useTrash: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void showMessage('error', vscode.l10n.t('There is no bin here: the file is kept. {0}', reason));
  }
}
