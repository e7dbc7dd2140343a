import type * as vscode from 'vscode';
import { SIDECAR_ENDING } from '../../store/annotating/sidecarName';

/** The sidecar of a text. */
export function sidecarOf(text: vscode.Uri): vscode.Uri {
  return text.with({ path: text.path + SIDECAR_ENDING });
}

/** The text of a sidecar. */
export function textOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) });
}
