import * as vscode from 'vscode';
import { plainLabel } from './plainLabel';

/** How long a line in the status bar stands, in milliseconds. */
const STANDS = 5_000;

/** Says in the status bar for a while what was done; the one way to do so. Words that name an icon stay words. */
export function showStatus(said: string): void {
  vscode.window.setStatusBarMessage(`Communiqué: ${plainLabel(said)}`, STANDS);
}
