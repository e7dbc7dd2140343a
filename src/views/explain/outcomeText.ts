import { firmnessName } from '../../exports/firmnessName';
import type { Outcome } from '../../extraction/explain/outcomeAt';

/**
 * An outcome in words: "visit, planned; commitment, intended (3)".
 * @param other what it is compared with: what is missing against it is said
 */
export function outcomeText({ meeting, commitment }: Outcome, other?: Outcome): string {
  const parts: string[] = [];
  if (meeting) parts.push(`${meeting.kind}, ${meeting.status}`);
  else if (other?.meeting) parts.push('no meeting');
  if (commitment) {
    const { firmness, direction } = commitment;
    const refrains = direction === 'refrain' ? ' to refrain' : '';
    parts.push(firmness === 1 ? 'aspiration (1)' : `commitment${refrains}, ${firmnessName(firmness)} (${firmness})`);
  } else if (other?.commitment) parts.push('no commitment');
  return parts.join('; ');
}
