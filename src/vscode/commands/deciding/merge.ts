import * as vscode from 'vscode';
import { definingMention } from '../../../views/definingMention';
import { displayText } from '../../../views/displayText';
import { linkDraft } from '../../../views/review/decideItem';
import { chosenItem } from '../../deciding/chosenItem';
import { entityPicks } from '../../deciding/entityPicks';
import type { Command } from '../command';

/** Two names stand for one: the entity at the cursor, and one that is picked. */
export const merge: Command = {
  id: 'communique.merge',
  async run(services, target, other) {
    const chosen = chosenItem(services, target);
    const entity = chosen?.item.finding;
    if (!chosen || !entity || !('mentions' in entity)) return;
    const { analysis, text } = chosen.decided.context;
    const others = analysis.entities
      .filter(({ id }) => id !== entity.id)
      .sort((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type));
    const into =
      typeof other === 'string'
        ? others.find(({ id, name }) => id === other || name === other)
        : (
            await vscode.window.showQuickPick(entityPicks(others), {
              title: vscode.l10n.t('“{0}” Is the Same as…', chosen.label),
              matchOnDescription: true,
            })
          )?.entity;
    const one = into && definingMention(into, text);
    const two = chosen.mention ?? definingMention(entity, text);
    if (!into || !one || !two) return;
    const label = `Join “${chosen.label}” and “${displayText(into.name, 60)}”`;
    await services.decisions.decide(chosen.uri, [linkDraft(chosen.decided.article, one, two, true)], label);
  },
};
