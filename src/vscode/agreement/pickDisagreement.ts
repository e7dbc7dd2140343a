import * as vscode from 'vscode';
import type { Judgement } from '../../annotations/agreement/adjudicate';
import type { Comparison, Disagreement } from '../../annotations/agreement/compareCoders';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import { quote } from '../../exports/quote';
import type { CommandServices } from '../commands/command';
import { plainLabel } from '../plainLabel';
import { openList } from './openList';

interface Row extends vscode.QuickPickItem {
  readonly disagreement?: Disagreement;
}

/** A disagreement, and whose reading it is settled for; without one, a person wants to be asked. */
export interface Picked {
  readonly disagreement: Disagreement;
  readonly coder?: string;
}

/**
 * Lists the disagreements, those that are open first, beginning behind the last one; the text follows the list. Undefined where the person ends it.
 */
export async function pickDisagreement(
  { active }: CommandServices,
  document: vscode.TextDocument,
  comparison: Comparison,
  judgements: readonly Judgement[],
  last: Disagreement | null,
): Promise<Picked | undefined> {
  const { coders, disagreements } = comparison;
  const { text, toEditor } = canonicalText(document.getText());
  const list = vscode.window.createQuickPick<Row>();
  const settled = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const open = disagreements.filter(({ key }) => !settled.has(key));
  list.items = rowsOf(comparison, settled, text);
  const next = open.findIndex(({ unit }) => unit.span.start >= (last?.unit.span.start ?? 0));
  list.activeItems = list.items.slice(Math.max(0, next), Math.max(0, next) + 1);
  list.title = vscode.l10n.t('Disagreements: {0} of {1} open', open.length, disagreements.length);
  const keys = coders.map(({ name }, index) => `Alt+${index + 1}: ${name}`).slice(0, 3);
  list.placeholder = vscode.l10n.t('Enter: settle with a reason. {0}. Esc: end', keys.join('. '));
  list.matchOnDescription = list.matchOnDetail = true;
  const show = ([row]: readonly Row[]): void => {
    const span = row?.disagreement?.unit.span;
    const { editor } = active;
    if (!span || editor?.document !== document) return;
    const range = new vscode.Range(document.positionAt(toEditor(span.start)), document.positionAt(toEditor(span.end)));
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return new Promise((resolve) => {
    const end = (row: Row | undefined, coder?: string): void => {
      const disagreement = row?.disagreement;
      resolve(disagreement && { disagreement, ...(coder === undefined ? {} : { coder }) });
      list.dispose();
    };
    const closed = openList.put((index) => {
      const coder = coders[index]?.name;
      if (coder !== undefined) end(list.activeItems[0], coder);
    });
    list.onDidChangeActive(show);
    list.onDidAccept(() => end(list.activeItems[0]));
    list.onDidHide(() => {
      closed();
      end(undefined);
    });
    list.show();
    show(list.activeItems);
  });
}

function rowsOf({ coders, disagreements }: Comparison, settled: ReadonlyMap<string, Judgement>, text: string): Row[] {
  const row = (disagreement: Disagreement): Row => {
    const { key, unit, field, values } = disagreement;
    const judgement = settled.get(key);
    const choice = judgement && ('coder' in judgement.choice ? judgement.choice.coder : judgement.choice.value);
    const sides = coders.map(({ name }, index) => `${name}: ${values[index] ?? '–'}`);
    return {
      label: `$(${judgement ? 'check' : 'circle-large-outline'}) ${plainLabel(quote(text, unit.span))}`,
      description: plainLabel(`${unit.about}, ${field.name}`),
      detail: plainLabel([...sides, ...(judgement ? [`→ ${choice ?? ''} ${judgement.reason}`] : [])].join('   ')),
      disagreement,
    };
  };
  const open = disagreements.filter(({ key }) => !settled.has(key)).map(row);
  const done = disagreements.filter(({ key }) => settled.has(key)).map(row);
  return done.length === 0 ? open : [...open, { label: vscode.l10n.t('Settled'), kind: vscode.QuickPickItemKind.Separator }, ...done];
}
