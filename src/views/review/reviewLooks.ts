import type { ReviewStatus } from './reviewItem';

/** How each status looks: told by shape and word first, by colour besides. */
export interface ReviewLook {
  readonly label: string;
  readonly icon: string;
  readonly color: string | null;
  /** Put behind the words in the text; empty: none. */
  readonly sign: string;
}

export const REVIEW_LOOKS: Record<ReviewStatus, ReviewLook> = {
  undecided: { label: 'to review', icon: 'circle-large-outline', color: null, sign: '' },
  accepted: { label: 'accepted', icon: 'pass', color: 'charts.green', sign: '✓' },
  corrected: { label: 'corrected', icon: 'edit', color: 'charts.blue', sign: '✎' },
  added: { label: 'added', icon: 'diff-added', color: 'charts.blue', sign: '+' },
  rejected: { label: 'rejected', icon: 'circle-slash', color: 'charts.red', sign: '✗' },
  uncertain: { label: 'place uncertain', icon: 'question', color: 'charts.yellow', sign: '?' },
  orphan: { label: 'place lost', icon: 'debug-disconnect', color: 'charts.yellow', sign: '?' },
};

export const FLAG_SIGN = '⚑';
export const NOTE_SIGN = '…';
