import * as vscode from 'vscode';
import { definingMention } from '../../../views/definingMention';
import { linkDraft } from '../../../views/review/decideItem';
import { chosenItem } from '../../deciding/chosenItem';
import { plainLabel } from '../../plainLabel';
import type { Command } from '../command';
import { showMessage } from '../../showMessage';

/** These words are somebody or something else than the entity that they were taken for. */
export const split: Command = {
  id: 'communique.split',
  async run(services, target, nth) {
    const chosen = chosenItem(services, target);
    const entity = chosen?.item.finding;
    if (!chosen || !entity || !('mentions' in entity)) return;
    const { context, article } = chosen.decided;
    if (entity.mentions.length < 2) {
      void showMessage('information', vscode.l10n.t('“{0}” is mentioned once; there is nothing to split.', chosen.label));
      return;
    }
    const picks = entity.mentions.map((mention) => ({
      label: plainLabel(context.quote(mention, 80)),
      detail: plainLabel(context.quote(context.sentenceAt(mention.start), 200)),
      mention,
    }));
    const mention =
      chosen.mention ??
      (typeof nth === 'number'
        ? entity.mentions[nth]
        : (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Which of These Is Not “{0}”?', chosen.label) }))?.mention);
    if (!mention) return;
    const first = definingMention(entity, context.text);
    const other = first && first.start !== mention.start ? first : entity.mentions.find(({ start }) => start !== mention.start);
    if (other)
      await services.decisions.decide(chosen.uri, [linkDraft(article, mention, other, false)], `Split “${context.quote(mention, 60)}” off`);
  },
};
