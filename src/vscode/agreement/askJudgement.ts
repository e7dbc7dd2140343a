import * as vscode from 'vscode';
import type { Judgement } from '../../annotations/agreement/adjudicate';
import type { Comparison, Disagreement } from '../../annotations/agreement/compareCoders';
import { plainLabel } from '../plainLabel';

interface Pick extends vscode.QuickPickItem {
  readonly choice: Judgement['choice'] | null;
}

/** Asks how a disagreement is settled, for whom or by what, and why. Undefined where the person turns back. */
export async function askJudgement({ coders }: Comparison, disagreement: Disagreement, by: string): Promise<Judgement | undefined> {
  const { field, key, unit, values } = disagreement;
  const title = vscode.l10n.t('Settle {0} of the {1}', field.name, unit.about);
  const absent = vscode.l10n.t('nothing');
  const sides = coders.map(({ name }, index): Pick => ({
    label: plainLabel(values[index] ?? absent),
    description: plainLabel(name),
    choice: { coder: name },
  }));
  const more = (field.choices ?? [])
    .filter((choice) => !values.includes(choice))
    .map((choice): Pick => ({ label: choice, choice: { value: choice } }));
  const write: Pick[] = field.written ? [{ label: `$(edit) ${vscode.l10n.t('Another Value…')}`, choice: null }] : [];
  const picked = await vscode.window.showQuickPick([...sides, ...more, ...write], { title });
  if (!picked) return undefined;
  const choice = picked.choice ?? (await askValue(title, field.written === 'date'));
  if (!choice) return undefined;
  const reason = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Why? (Enter alone for no reason)') });
  return reason === undefined ? undefined : { key, choice, reason: reason.trim(), by };
}

async function askValue(title: string, date: boolean): Promise<Judgement['choice'] | undefined> {
  const value = await vscode.window.showInputBox({
    title,
    prompt: date ? vscode.l10n.t('A day, month or year: 2024-01-23, 2024-01, 2024') : vscode.l10n.t('The value'),
    validateInput: (input) => (date && !/^\d{4}(?:-\d\d){0,2}$/.test(input.trim()) ? vscode.l10n.t('This is no such date.') : null),
  });
  return value?.trim() ? { value: value.trim() } : undefined;
}
