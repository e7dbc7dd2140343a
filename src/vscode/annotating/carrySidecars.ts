import * as vscode from 'vscode';
import type { AnnotationStore } from '../../store/annotationStore';
import { isSidecarName } from '../../store/annotating/sidecarName';
import { isFile } from './isFile';
import { offerBin } from './offerBin';
import { sidecarOf } from './sidecarOf';

/**
 * Takes sidecars along when their texts are renamed or moved, in the same step, so that undoing it takes them back. What is in a folder goes
 * with it; a text that is deleted leaves its sidecar, for what people decided is not deleted with it, and the person is asked.
 */
export function carrySidecars(annotations: AnnotationStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(renameSidecars(annotations, event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        annotations.moved(oldUri.toString());
        void annotations.reload(newUri.toString());
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => void offerBin(files)),
  );
}

async function renameSidecars(
  annotations: AnnotationStore,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  await annotations.settled();
  const edit = new vscode.WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    annotations.moving(oldUri.toString());
    const sidecar = sidecarOf(oldUri);
    if (isSidecarName(oldUri.path) || renamed.has(sidecar.toString()) || !(await isFile(sidecar))) continue;
    // a sidecar that is there already stays; then the old one does too
    edit.renameFile(sidecar, sidecarOf(newUri), { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}
