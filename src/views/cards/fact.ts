import type { CardFact, CardText } from './card';

/** A fact with at most `limit` values and the number of the rest; none where there is nothing to say. */
export function fact(label: string, values: readonly (CardText | string | null | undefined)[], limit = 6): readonly CardFact[] {
  const said = values.flatMap((value) => (!value ? [] : typeof value === 'string' ? [{ text: value }] : value.text ? [value] : []));
  if (said.length === 0) return [];
  const shown = said.length > limit ? [...said.slice(0, limit - 1), { text: `and ${said.length - limit + 1} more` }] : said;
  return [{ label, values: shown }];
}
