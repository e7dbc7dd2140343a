import type { Commitment, Meeting } from '../model';
import type { EventContext } from './context';

/** @param meetings the meetings of the same text, so that a planned meeting and its commitment are linked */
export function findCommitments(_context: EventContext, _meetings: readonly Meeting[]): Commitment[] {
  return [];
}
