import * as vscode from 'vscode';
import type { NameValue } from '../../annotations/annotation';
import { COUNTRY_NAMES } from '../../extraction/lexicon/compiled';
import { ENTITY_TYPES } from '../../extraction/model';
import { capitalise } from '../../views/capitalise';
import { displayText } from '../../views/displayText';
import { entityIcon } from '../../views/entityIcon';
import type { DecidedArticle } from './decisions';
import { pickOne } from './pickOne';

/** Asks which field of a name is another, and what it is. Undefined where the person goes back. */
export async function editName({ context }: DecidedArticle, now: NameValue, label: string): Promise<Partial<NameValue> | undefined> {
  const { entities } = context.analysis;
  const field = await pickOne<'type' | 'name' | 'title' | 'country'>(vscode.l10n.t('Edit “{0}”', label), [
    { label: vscode.l10n.t('Type'), description: now.type, value: 'type' },
    { label: vscode.l10n.t('Name'), description: now.name ?? label, value: 'name' },
    { label: vscode.l10n.t('Office'), description: now.title ?? vscode.l10n.t('none'), value: 'title' },
    { label: vscode.l10n.t('Country'), description: now.country ?? vscode.l10n.t('none'), value: 'country' },
  ]);
  switch (field?.value) {
    case undefined:
      return undefined;
    case 'type': {
      const choices = ENTITY_TYPES.map((type) => ({ label: capitalise(type), description: entityIcon(type), value: type }));
      const type = await pickOne(
        vscode.l10n.t('“{0}” Is a…', label),
        choices.map(({ label: name, value }) => ({ label: name, value })),
        now.type,
      );
      return type && { type: type.value };
    }
    case 'name': {
      const name = await vscode.window.showInputBox({ title: vscode.l10n.t('Full Name'), value: now.name ?? label });
      return name?.trim() ? { name: name.trim() } : undefined;
    }
    case 'title': {
      const other = Symbol('other');
      const titles = [...new Set(entities.flatMap(({ offices }) => offices.map(({ title }) => title)))];
      const title = await pickOne<string | null | typeof other>(
        vscode.l10n.t('Office of “{0}”', label),
        [
          { label: vscode.l10n.t('Another office…'), value: other },
          { label: vscode.l10n.t('No office'), value: null },
          ...titles.map((value) => ({ label: displayText(value, 100), value })),
        ],
        now.title,
      );
      if (title?.value !== other) return title && { title: title.value };
      const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Office of “{0}”', label), value: now.title ?? '' });
      return typed?.trim() ? { title: typed.trim() } : undefined;
    }
    case 'country': {
      const here = new Set(entities.flatMap(({ country }) => country ?? []));
      const codes = Object.entries(COUNTRY_NAMES).sort(([a], [b]) => Number(here.has(b)) - Number(here.has(a)));
      const country = await pickOne<string | null>(
        vscode.l10n.t('Country of “{0}”', label),
        [
          { label: vscode.l10n.t('No country'), value: null },
          ...codes.map(([code, name]) => ({ label: name, description: code, value: code })),
        ],
        now.country,
      );
      return country && { country: country.value };
    }
  }
}
