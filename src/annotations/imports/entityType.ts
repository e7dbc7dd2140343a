import { ENTITY_TYPES, type EntityType } from '../../extraction/model';

/** What other programs call our types of names (OntoNotes, CoNLL-2003, spaCy, brat's examples). */
const OTHERS: Readonly<Record<string, EntityType>> = {
  per: 'person',
  people: 'person',
  org: 'body',
  organization: 'body',
  organisation: 'body',
  gpe: 'country',
  nation: 'country',
  loc: 'place',
  location: 'place',
  city: 'place',
  title: 'office',
  position: 'office',
  group: 'delegation',
};

/** Our type of a name, by the word that another program has for it; null where it has none of ours. */
export function entityType(word: string): EntityType | null {
  const lower = word.toLowerCase();
  return ENTITY_TYPES.find((type) => type === lower) ?? (Object.hasOwn(OTHERS, lower) ? OTHERS[lower]! : null);
}
