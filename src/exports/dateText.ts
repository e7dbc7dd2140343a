import type { When } from '../extraction/model';

/** A date as ISO 8601 writes it, a range as an interval (`2024-03-01/2024-03-31`); empty where it is not resolved. */
export function dateText(when: When | null): string {
  if (!when?.iso) return '';
  return when.end_iso ? `${when.iso}/${when.end_iso}` : when.iso;
}
