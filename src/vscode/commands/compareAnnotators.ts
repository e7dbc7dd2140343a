import * as vscode from 'vscode';
import type { Disagreement } from '../../annotations/agreement/compareCoders';
import { askJudgement } from '../agreement/askJudgement';
import { writeGold } from '../agreement/goldFile';
import { openComparison } from '../agreement/openComparison';
import { pickDisagreement } from '../agreement/pickDisagreement';
import { annotatorOf } from '../annotating/annotatorOf';
import { fileName } from '../fileName';
import { showMessage } from '../showMessage';
import { showStatus } from '../showStatus';
import type { Command } from './command';

/**
 * Walks the disagreements of two or more annotators of the open text: the text follows the list, a key settles one for an annotator, Enter with a
 * reason, and the list comes back for the next. Every step is written to the gold file at once.
 */
export const compareAnnotators: Command = {
  id: 'communique.compareAnnotators',
  async run(services, given) {
    const opened = await openComparison(services, given);
    if (!opened) return;
    const { document, comparison } = opened;
    if (comparison.disagreements.length === 0) {
      void showMessage('information', vscode.l10n.t('The annotators agree in everything that they both speak of.'));
      return;
    }
    let { judgements } = opened;
    const by = annotatorOf(services.context, services.settings);
    let last: Disagreement | null = null;
    for (;;) {
      const picked = await pickDisagreement(services, document, comparison, judgements, last);
      if (!picked) return;
      const { disagreement, coder } = picked;
      last = disagreement;
      const { key } = disagreement;
      const judgement = coder === undefined ? await askJudgement(comparison, disagreement, by) : { key, choice: { coder }, reason: '', by };
      if (!judgement) continue;
      judgements = [...judgements.filter((other) => other.key !== key), judgement];
      const gold = await writeGold(document, comparison, judgements, by);
      showStatus(vscode.l10n.t('{0} written', fileName(gold)));
    }
  },
};
