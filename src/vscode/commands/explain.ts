import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import { explainAt } from '../../views/explainAt';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';
import { plainLabel } from './plainLabel';

/** Lists what stands at the cursor: what it was taken for, by which rule, and what the codebook says. Picking an entry selects its words. */
export const explain: Command = {
  id: 'communique.explain',
  async run(services) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const offset = services.active.cursor;
    const findings = offset === null ? [] : explainAt(analysed.context, offset);
    if (findings.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Communiqué: nothing was recognised at the cursor.'));
      return;
    }
    const picked = await vscode.window.showQuickPick(
      findings.map((finding) => ({
        label: `$(${finding.icon}) ${plainLabel(finding.label)}`,
        description: plainLabel(finding.rule),
        detail: plainLabel(ruleOf(finding.rule)?.definition ?? finding.definition),
        finding,
      })),
      {
        title: vscode.l10n.t('What Is Here, and Why'),
        placeHolder: vscode.l10n.t('Pick an entry to select its words in the text'),
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    if (picked) await services.active.reveal(picked.finding.span);
  },
};
