import * as vscode from 'vscode';
import type { AnnotationStore } from '../../store/annotationStore';
import { SIDECAR_ENDING } from '../../store/annotating/sidecarName';
import { textOf } from './sidecarOf';

/** Rest after a file was changed before it is read, in milliseconds: who replaces one often takes it away first. */
const REST = 150;

/** Reads sidecars again that others have changed: another window, git, a colleague on a network disk. */
export function followSidecars(annotations: AnnotationStore): vscode.Disposable {
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  const reload = (sidecar: vscode.Uri): void => {
    const uri = textOf(sidecar).toString();
    clearTimeout(due.get(uri));
    due.set(
      uri,
      setTimeout(() => {
        due.delete(uri);
        void annotations.reload(uri);
      }, REST),
    );
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_ENDING}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(reload),
    watcher.onDidCreate(reload),
    watcher.onDidDelete(reload),
    // files outside the workspace are not watched
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const { uri } of annotations.all()) void annotations.reload(uri);
    }),
    new vscode.Disposable(() => due.forEach((timer) => clearTimeout(timer))),
  );
}
