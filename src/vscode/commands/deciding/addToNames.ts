import * as vscode from 'vscode';
import type { NameEntry, NameKind } from '../../../annotations/names/nameEntry';
import { hasName } from '../../../annotations/names/hasName';
import { writeName } from '../../../annotations/names/writeName';
import type { EntityType } from '../../../extraction/model';
import { chosenItem } from '../../deciding/chosenItem';
import { pickOne } from '../../deciding/pickOne';
import { appendToFile } from '../../names/appendToFile';
import type { Command } from '../command';
import type { ReviewItem } from '../../../views/review/reviewItem';
import type { PanelContext } from '../../../views/panelContext';
import { showStatus } from '../../showStatus';

const KINDS: Record<EntityType, NameKind> = {
  person: 'person',
  body: 'body',
  office: 'office',
  place: 'place',
  delegation: 'body',
  country: 'place',
};

/** Writes the name at the cursor into the names file of the workspace, or into the person's own, so that it holds for every text. */
export const addToNames: Command = {
  id: 'communique.addToNames',
  async run(services, target, where) {
    const chosen = chosenItem(services, target);
    const entry = chosen && entryOf(chosen.item, chosen.decided.context);
    if (!chosen || !entry) return;
    const { names, active } = services;
    const shared = vscode.workspace.isTrusted && active.editor ? names.fileOf(active.editor.document.uri) : undefined;
    const file = !shared || where === 'own' ? names.own : where === 'workspace' ? shared : await askFile(shared, names.own);
    if (!file) return;
    const added = await appendToFile(file, (text) => (hasName(text, entry) ? null : writeName(text, entry)));
    await names.read(file);
    const said = added
      ? vscode.l10n.t('“{0}” added to the names', chosen.label)
      : vscode.l10n.t('“{0}” is among the names already', chosen.label);
    showStatus(said);
  },
};

async function askFile(shared: vscode.Uri, own: vscode.Uri): Promise<vscode.Uri | undefined> {
  const picked = await pickOne(vscode.l10n.t('Add to Which Names?'), [
    { label: vscode.l10n.t('Workspace'), description: vscode.workspace.asRelativePath(shared), value: shared },
    { label: vscode.l10n.t('My own'), description: vscode.l10n.t('on this machine, for every workspace'), value: own },
  ]);
  return picked?.value;
}

function entryOf({ finding, annotation }: ReviewItem, { analysis, text }: PanelContext): NameEntry | null {
  const nothing = { aliases: [], title: '', country: '', body: '', from: '', to: '' };
  if (annotation?.about === 'name' && annotation.state === 'rejected') return { ...nothing, kind: 'never', name: annotation.anchor.exact };
  if (!finding || !('mentions' in finding)) return null;
  const { type, name, country, offices, mentions } = finding;
  const forms = mentions.filter(({ level }) => level === 'name').map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const office = type === 'person' ? offices[0] : undefined;
  return {
    ...nothing,
    kind: KINDS[type],
    name,
    // a family name alone is read as somebody's from the text; as an alias it would be this person's everywhere
    aliases: type === 'person' ? [] : [...new Set(forms)].filter((form) => form !== name),
    title: office?.title ?? '',
    country: country ?? '',
    body: (office?.body && analysis.entities.find(({ id }) => id === office.body)?.name) ?? '',
  };
}
