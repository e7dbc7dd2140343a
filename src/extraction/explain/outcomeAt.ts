import type { Analysis, Direction, Firmness, MeetingKind, MeetingStatus, Span } from '../model';

/** What an analysis makes of some words. */
export interface Outcome {
  readonly meeting: { readonly kind: MeetingKind; readonly status: MeetingStatus } | null;
  readonly commitment: { readonly firmness: Firmness; readonly direction: Direction } | null;
}

interface Told {
  readonly trigger: Span;
  readonly evidence: readonly Span[];
}

/** The meeting and the commitment whose triggers touch the words; else one told elsewhere first, which the words' sentence tells again. */
export function outcomeAt({ meetings, commitments }: Analysis, words: Span): Outcome {
  const touches = ({ trigger }: Told): boolean => trigger.start < words.end && words.start < trigger.end;
  const tellsAgain = ({ trigger, evidence }: Told): boolean =>
    evidence.some(({ start, end }) => start <= words.start && words.end <= end && !(start <= trigger.start && trigger.end <= end));
  const meeting = meetings.find(touches) ?? meetings.find(tellsAgain);
  const commitment = commitments.find(touches) ?? commitments.find(tellsAgain);
  return {
    meeting: meeting ? { kind: meeting.kind, status: meeting.status } : null,
    commitment: commitment ? { firmness: commitment.firmness, direction: commitment.direction } : null,
  };
}

export function sameOutcome(a: Outcome, b: Outcome): boolean {
  return (
    a.meeting?.kind === b.meeting?.kind &&
    a.meeting?.status === b.meeting?.status &&
    a.commitment?.firmness === b.commitment?.firmness &&
    a.commitment?.direction === b.commitment?.direction
  );
}
