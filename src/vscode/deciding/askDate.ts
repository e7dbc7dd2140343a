import * as vscode from 'vscode';
import type { DateValue } from '../../annotations/annotation';
import { isIsoDay } from '../../views/isIsoDay';
import type { DecidedArticle } from './decisions';
import { pickOne } from './pickOne';

const PART = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Asks for a date: one of the text's, one that is typed, or none. Undefined where the person goes back. */
export async function askDate({ context, article }: DecidedArticle, title: string): Promise<DateValue | null | undefined> {
  const typed = Symbol('typed');
  const picked = await pickOne<DateValue | null | typeof typed>(title, [
    ...context.analysis.dates.flatMap((when) =>
      when.iso === null
        ? []
        : [
            {
              label: context.quote(when, 60),
              description: when.end_iso ? `${when.iso} – ${when.end_iso}` : when.iso,
              value: { anchor: article.anchor(when), iso: when.iso, ...(when.end_iso ? { end_iso: when.end_iso } : {}) },
            },
          ],
    ),
    { label: vscode.l10n.t('Another date…'), value: typed },
    { label: vscode.l10n.t('No date'), value: null },
  ]);
  if (picked?.value !== typed) return picked?.value;
  const iso = await vscode.window.showInputBox({
    title,
    placeHolder: 'YYYY-MM-DD',
    validateInput: (value) =>
      isIsoDay(value.trim()) || PART.test(value.trim()) ? null : vscode.l10n.t('A day, month or year: 2024-01-23, 2024-01 or 2024'),
  });
  return iso === undefined ? undefined : { anchor: null, iso: iso.trim() };
}
