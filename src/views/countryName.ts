import { COUNTRY_NAMES } from '../extraction/lexicon/compiled';
import type { PanelContext } from './panelContext';

/** A country by the name that the text gives it; by its ordinary name where the text has only people or adjectives of it. */
export function countryName(context: PanelContext, code: string): string {
  const entity = context.analysis.entities.find(({ type, country }) => type === 'country' && country === code);
  return entity ? context.name(entity.id) : (COUNTRY_NAMES[code] ?? code);
}
