import type { Span } from '../model';
import type { Document } from './document';

/** The quotation that an offset (UTF-16) stands in. Quotations are in text order and do not overlap: a binary search. */
export function quotationAt({ quotations }: Document, at: number): Span | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low - 1];
  return quotation && at < quotation.end ? quotation : null;
}
