import * as vscode from 'vscode';
import type { SidecarPlace } from '../../store/annotating/annotationPorts';
import { diskFiles } from './diskFiles';

const files = diskFiles({ trusted: () => vscode.workspace.isTrusted });

/** Where a sidecar is kept when the host itself can reach it: on its own disk. Null: it is reached through VS Code. */
export function hostFiles(sidecar: vscode.Uri): SidecarPlace | null {
  return sidecar.scheme === 'file' ? { address: sidecar.fsPath, files, writable: true } : null;
}
