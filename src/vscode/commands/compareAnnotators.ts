import * as vscode from 'vscode';
import type { Judgement } from '../../annotations/agreement/adjudicate';
import type { Comparison, Disagreement } from '../../annotations/agreement/compareCoders';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import { quote } from '../../exports/quote';
import { askJudgement } from '../agreement/askJudgement';
import { writeGold } from '../agreement/goldFile';
import { openComparison } from '../agreement/openComparison';
import { annotatorOf } from '../annotating/annotatorOf';
import { fileName } from '../fileName';
import type { Command, CommandServices } from './command';
import { plainLabel } from './plainLabel';

interface Pick extends vscode.QuickPickItem {
  readonly disagreement?: Disagreement;
}

/**
 * Walks the disagreements of two or more annotators of the open text: the text follows the list, Enter settles one with a reason, and the
 * list comes back for the next. Every step is written to the gold file at once.
 */
export const compareAnnotators: Command = {
  id: 'communique.compareAnnotators',
  async run(services, given) {
    const opened = await openComparison(services, given);
    if (!opened) return;
    const { document, comparison } = opened;
    let { judgements } = opened;
    const by = annotatorOf(services.context, services.settings);
    let last: Disagreement | null = null;
    for (;;) {
      const disagreement = await pickDisagreement(services, document, comparison, judgements, last);
      if (!disagreement) return;
      last = disagreement;
      const judgement = await askJudgement(comparison, disagreement, by);
      if (!judgement) continue;
      judgements = [...judgements.filter(({ key }) => key !== judgement.key), judgement];
      const gold = await writeGold(document, comparison, judgements, by);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Communiqué: {0} written', fileName(gold)), 5_000);
    }
  },
};

async function pickDisagreement(
  services: CommandServices,
  document: vscode.TextDocument,
  { coders, disagreements }: Comparison,
  judgements: readonly Judgement[],
  last: Disagreement | null,
): Promise<Disagreement | undefined> {
  if (disagreements.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Communiqué: the annotators agree in everything that they both speak of.'));
    return undefined;
  }
  const settled = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const { text, toEditor } = canonicalText(document.getText());
  const item = (disagreement: Disagreement): Pick => {
    const { key, unit, field, values } = disagreement;
    const judgement = settled.get(key);
    const choice = judgement && ('coder' in judgement.choice ? judgement.choice.coder : judgement.choice.value);
    return {
      label: `$(${judgement ? 'check' : 'circle-large-outline'}) ${plainLabel(quote(text, unit.span))}`,
      description: plainLabel(`${unit.about}, ${field.name}`),
      detail: plainLabel(
        [
          ...coders.map(({ name }, index) => `${name}: ${values[index] ?? '–'}`),
          ...(choice ? [`→ ${choice} ${judgement.reason}`] : []),
        ].join('   '),
      ),
      disagreement,
    };
  };
  const open = disagreements.filter(({ key }) => !settled.has(key));
  const done = disagreements.filter(({ key }) => settled.has(key));
  const picks: Pick[] = [
    ...open.map(item),
    ...(done.length > 0 ? [{ label: vscode.l10n.t('Settled'), kind: vscode.QuickPickItemKind.Separator }, ...done.map(item)] : []),
  ];
  // goes on behind the one that was settled last
  const from = last
    ? Math.max(
        0,
        open.findIndex(({ unit }) => unit.span.start >= last.unit.span.start),
      )
    : 0;
  const ordered = [...picks.slice(from, open.length), ...picks.slice(0, from), ...picks.slice(open.length)];
  const picked = await vscode.window.showQuickPick(ordered, {
    title: vscode.l10n.t('Disagreements: {0} of {1} open', open.length, disagreements.length),
    placeHolder: vscode.l10n.t('Enter settles it; Escape ends. What is settled is in the gold file'),
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: (selected: Pick) => {
      const span = selected.disagreement?.unit.span;
      const editor = services.active.editor;
      if (!span || editor?.document !== document) return;
      const range = new vscode.Range(document.positionAt(toEditor(span.start)), document.positionAt(toEditor(span.end)));
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  return picked?.disagreement;
}
