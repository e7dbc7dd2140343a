import type { Office } from '../../extraction/model';
import { countryName } from '../countryName';
import { displayText } from '../displayText';
import type { PanelContext } from '../panelContext';

/** An office in a line: "Minister of Foreign Affairs (Turkmenistan, former)". */
export function officeText(context: PanelContext, { title, country, body, qualifier }: Office): string {
  const notes = [
    country === null ? '' : countryName(context, country),
    body === null ? '' : context.name(body),
    // "deputy" stands in the title already
    qualifier === null || qualifier === 'deputy' ? '' : qualifier,
  ];
  const about = notes.filter(Boolean).join(', ');
  return about ? `${displayText(title)} (${about})` : displayText(title);
}
