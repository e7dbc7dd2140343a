import type { Document } from './document';

/** Does an offset (UTF-16) stand inside a quotation? Quotations are in text order and do not overlap: a binary search. */
export function isQuoted({ quotations }: Document, at: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < quotations[low - 1]!.end;
}
