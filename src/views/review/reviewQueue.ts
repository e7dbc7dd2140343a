import type { ReviewItem } from './reviewItem';

/** By where it stands in the text, or the least sure first. */
export const REVIEW_ORDERS = ['position', 'confidence'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** What is still to be decided, in the order in which it is put to the person. */
export function reviewQueue(items: readonly ReviewItem[], order: ReviewOrder): readonly ReviewItem[] {
  const open = items.filter(({ queued }) => queued);
  return order === 'position' ? open : [...open].sort((a, b) => a.confidence - b.confidence);
}
