import * as vscode from 'vscode';
import type { Anchor, CommitmentValue } from '../../annotations/annotation';
import { firmnessName } from '../../exports/firmnessName';
import type { Commitment, Firmness } from '../../extraction/model';
import { capitalise } from '../../views/capitalise';
import { FIRMNESS_DEFINITIONS } from '../../views/definitions';
import { askDate } from './askDate';
import type { DecidedArticle } from './decisions';
import { pickEntities } from './pickEntities';
import { pickOne } from './pickOne';
import type { SelectedWords } from './selectedWords';

const FIRMNESSES: readonly Firmness[] = [5, 4, 3, 2, 1];

/** How firm a commitment is, to pick from, with the codebook's words. */
export const firmnessChoices = FIRMNESSES.map((value) => ({
  label: `${value}: ${capitalise(firmnessName(value))}`,
  description: FIRMNESS_DEFINITIONS[value].replace(/^[^:]+: /, ''),
  value,
}));

/** Asks which field of a commitment is another, and what it is; its action is what is selected in the text. Undefined where the person goes back. */
export async function editCommitment(
  decided: DecidedArticle,
  commitment: Commitment,
  selected: SelectedWords | null,
  label: string,
): Promise<{ readonly change: Partial<CommitmentValue>; readonly action?: Anchor } | undefined> {
  const { context } = decided;
  const field = await pickOne<'firmness' | 'committers' | 'deadline' | 'action'>(vscode.l10n.t('Edit the Commitment “{0}”', label), [
    { label: vscode.l10n.t('Firmness'), description: firmnessName(commitment.firmness), value: 'firmness' },
    { label: vscode.l10n.t('Committers'), description: context.list(commitment.committers), value: 'committers' },
    { label: vscode.l10n.t('Deadline'), description: commitment.deadline?.iso ?? vscode.l10n.t('none'), value: 'deadline' },
    {
      label: vscode.l10n.t('Action'),
      description: selected
        ? vscode.l10n.t('the selected words: “{0}”', selected.label)
        : vscode.l10n.t('select its words in the text first'),
      value: 'action',
    },
  ]);
  switch (field?.value) {
    case undefined:
      return undefined;
    case 'firmness': {
      const firmness = await pickOne(vscode.l10n.t('Firmness'), firmnessChoices, commitment.firmness);
      return firmness && { change: { firmness: firmness.value } };
    }
    case 'committers': {
      const picked = await pickEntities(decided, vscode.l10n.t('Who Commits'), commitment.evidence, new Set(commitment.committers));
      return picked && { change: { committers: picked.map(({ mention }) => mention) } };
    }
    case 'deadline': {
      const deadline = await askDate(decided, vscode.l10n.t('Deadline'));
      return deadline === undefined ? undefined : { change: { deadline } };
    }
    case 'action':
      return selected ? { change: {}, action: selected.anchor } : undefined;
  }
}
