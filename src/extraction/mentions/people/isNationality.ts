import type { Document } from '../../text/document';
import { matchEndingAt } from '../gazetteer';

/** "Sri Lankan", "Costa Rican": an adjective of nationality, whatever given name its first word also is. Token indices, end exclusive. */
export function isNationality(document: Document, first: number, last: number): boolean {
  const match = matchEndingAt(document, last);
  return match !== undefined && match.first <= first && match.entry.senses.every(({ type }) => type === 'demonym' || type === 'people');
}
