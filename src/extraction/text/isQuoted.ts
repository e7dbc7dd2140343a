import type { Document } from './document';
import { quotationAt } from './quotationAt';

/** Does an offset (UTF-16) stand inside a quotation? */
export const isQuoted = (document: Document, at: number): boolean => quotationAt(document, at) !== null;
