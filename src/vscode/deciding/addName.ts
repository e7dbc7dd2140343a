import * as vscode from 'vscode';
import { draftFor } from '../../annotations/deciding/draftFor';
import type { EntityType } from '../../extraction/model';
import type { CommandServices } from '../commands/command';
import { selectedWords, type SelectedWords } from './selectedWords';
import { showMessage } from '../showMessage';

/** The selected words, or the word at the cursor; a message says so where there are none. */
export function wordsToAdd({ active }: CommandServices, orWord: boolean): SelectedWords | null {
  const selected = selectedWords(active, orWord);
  if (!selected) void showMessage('information', vscode.l10n.t('Select the words in the text first.'));
  return selected;
}

/** Takes words for a name, wherever they stand. What was said of these very words before is revised, so that a note stays. */
export async function addName(services: CommandServices, type: EntityType): Promise<void> {
  const selected = wordsToAdd(services, true);
  if (!selected) return;
  const { uri, anchor, words, label } = selected;
  const name = words.replace(/\s+/g, ' ');
  const existing = services.annotations
    .get(uri)
    ?.records.find((record) => record.about === 'name' && record.anchor.start === anchor.start && record.anchor.end === anchor.end);
  const draft = draftFor(existing ? { existing } : { existing: null, about: 'name', anchor, proposed: null }, {
    state: 'accepted',
    change: { type, name },
  });
  await services.decisions.decide(uri, [draft], `Add “${label}” as a ${type}`);
}
