import type { Meeting, Span } from '../../model';

/** The planned meeting that a commitment is about: one told by the same words, else a planned one in the same evidence with one of the committers. */
export function linkMeeting(
  meetings: readonly Meeting[],
  trigger: Span,
  action: Span,
  evidence: readonly Span[],
  committers: readonly string[],
): Meeting | null {
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const direct = meetings.find((m) => touches(m.trigger, trigger) || touches(m.trigger, action));
  if (direct) return direct;
  return (
    meetings.find(
      (m) =>
        (m.status === 'planned' || m.status === 'proposed') &&
        m.evidence.some((e) => evidence.some((x) => touches(e, x))) &&
        m.participants.some((p) => committers.includes(p.entity)) &&
        m.trigger.start >= trigger.start &&
        m.trigger.start < action.end + 40,
    ) ?? null
  );
}
