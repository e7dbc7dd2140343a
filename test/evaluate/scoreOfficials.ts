import type { Office } from '../../src/extraction/model';
import type { Comparison } from './comparison';
import type { GoldOffice } from './gold';
import { likeness } from './likeness';
import { addCount, type Sheet } from './sheet';

/**
 * Offices of people: right where the title is much alike, with or without its body, and the country is the same. A second wording of an
 * office that gold has is no invention.
 */
export function scoreOfficials(comparison: Comparison, sheet: Sheet): void {
  const { id, gold, analysis, keyOf, foundEntities } = comparison;
  const idOf = new Map([...keyOf].map(([found, key]) => [key, found]));
  for (const person of gold.entities) {
    if (person.type !== 'person') continue;
    const entity = foundEntities.get(idOf.get(person.key) ?? '');
    const wanted = person.offices ?? [];
    const rest = entity?.type === 'person' ? [...entity.offices] : [];
    const had = rest.map(({ title, country }) => `${title} (${country ?? '-'})`).join(', ');
    for (const office of wanted) {
      const hit = take(rest, (other) => sameCountry(office, other) && titleLikeness(comparison, office, other) >= 0.6) ? 1 : 0;
      addCount(sheet, 'officials', hit, hit, 1);
      if (!hit)
        sheet.errors.push(`${id}: missed office of ${person.name}: ${office.title} (${office.country ?? '-'}); had ${had || 'none'}`);
    }
    const spare = [...wanted];
    for (const office of rest) {
      if (take(spare, (other) => sameCountry(other, office) && titleLikeness(comparison, other, office) >= 0.3)) continue;
      addCount(sheet, 'officials', 0, 1, 0);
      sheet.errors.push(`${id}: invented office of ${person.name}: ${office.title} (${office.country ?? '-'})`);
    }
  }
  for (const entity of analysis.entities)
    if (entity.type === 'person' && !keyOf.has(entity.id)) addCount(sheet, 'officials', 0, entity.offices.length, 0);
}

function take<T>(from: T[], fits: (item: T) => boolean): boolean {
  const at = from.findIndex(fits);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

const sameCountry = (gold: GoldOffice, found: Office): boolean => !gold.country || gold.country === found.country;

function titleLikeness({ goldEntities, foundEntities }: Comparison, gold: GoldOffice, found: Office): number {
  const wordings = (title: string, body: string | null | undefined): string[] => (body ? [title, `${title} ${body}`] : [title]);
  const left = wordings(gold.title, goldEntities.get(gold.body ?? '')?.name ?? gold.body);
  const right = wordings(found.title, foundEntities.get(found.body ?? '')?.name);
  return Math.max(...left.flatMap((a) => right.map((b) => likeness(a, b))));
}
