import type { EntityType } from '../extraction/model';

const ICONS: Record<EntityType, string> = {
  person: 'person',
  office: 'briefcase',
  body: 'library',
  delegation: 'organization',
  country: 'globe',
  place: 'location',
};

/** The codicon that stands for a type of entity everywhere. */
export function entityIcon(type: EntityType | undefined): string {
  return type === undefined ? 'symbol-misc' : ICONS[type];
}
