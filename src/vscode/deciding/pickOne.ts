import * as vscode from 'vscode';
import { plainLabel } from '../plainLabel';

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

/** Asks for one of several values; the one that holds now comes first. Undefined where the person goes back. */
export async function pickOne<T>(title: string, choices: readonly Choice<T>[], now?: T): Promise<{ readonly value: T } | undefined> {
  const picks = choices.map(({ label, description, value }) => ({
    label: plainLabel(label),
    description: plainLabel(value === now ? vscode.l10n.t('{0} (as it is)', description ?? '').trim() : (description ?? '')),
    value,
  }));
  picks.sort((a, b) => Number(b.value === now) - Number(a.value === now));
  return vscode.window.showQuickPick(picks, { title, matchOnDescription: true });
}
