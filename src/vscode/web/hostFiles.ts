import type * as vscode from 'vscode';
import type { SidecarPlace } from '../../store/annotating/annotationPorts';

/** A browser has no disk of its own: every file is reached through VS Code. */
export function hostFiles(_sidecar: vscode.Uri): SidecarPlace | null {
  return null;
}
