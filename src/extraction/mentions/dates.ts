import type { When } from '../model';
import type { Document } from '../text/document';

/** Calendar expressions, resolved against `published`. */
export function findDates(_document: Document, _published: string | null): When[] {
  return [];
}

/** The document's own date, from its dateline, front matter or a date line; null where the text does not say. */
export function documentDate(_document: Document): string | null {
  return null;
}
