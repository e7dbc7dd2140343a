import * as vscode from 'vscode';
import type { CommitmentValue } from '../../../annotations/annotation';
import { wordsToAdd } from '../../deciding/addName';
import { firmnessChoices } from '../../deciding/editCommitment';
import { actorsIn, pickEntities } from '../../deciding/pickEntities';
import { pickOne } from '../../deciding/pickOne';
import type { Command, CommandServices } from '../command';
import { isFields } from './isFields';

/** Takes the selected words as what somebody commits to; asks how firm it is, and who commits. */
export const addCommitment: Command = {
  id: 'communique.addCommitment',
  async run(services, given) {
    const selected = wordsToAdd(services, false);
    if (!selected) return;
    const value = isFields(given) ? given : await ask(services, selected);
    if (!value) return;
    await services.decisions.decide(
      selected.uri,
      [{ about: 'commitment', state: 'accepted', anchor: selected.anchor, value, proposed: null }],
      `Add the commitment “${selected.label}”`,
    );
  },
};

async function ask({ active, decisions }: CommandServices, { start }: { readonly start: number }): Promise<CommitmentValue | undefined> {
  const firmness = await pickOne(vscode.l10n.t('How Firm? (1/2)'), firmnessChoices);
  const decided = active.state && decisions.of(active.state.uri);
  if (!firmness) return undefined;
  if (!decided) return { firmness: firmness.value };
  const sentence = decided.context.sentenceAt(start);
  const picked = await pickEntities(decided, vscode.l10n.t('Who Commits? (2/2)'), [sentence], actorsIn(decided, sentence));
  return picked && { firmness: firmness.value, committers: picked.map(({ mention }) => mention) };
}
