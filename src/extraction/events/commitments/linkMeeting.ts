import type { Meeting, Span } from '../../model';

/**
 * The planned meeting that a commitment is about: one told by the same words, else a planned one in the same sentence with one of the committers.
 * @param told the meetings told in the sentences of the trigger and of the action, in the order of their records
 */
export function linkMeeting(
  told: readonly Meeting[],
  trigger: Span,
  action: Span,
  sentence: Span,
  committers: readonly string[],
): Meeting | null {
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const direct = told.find((m) => touches(m.trigger, trigger) || touches(m.trigger, action));
  if (direct) return direct;
  return (
    told.find(
      (m) =>
        (m.status === 'planned' || m.status === 'proposed') &&
        m.evidence.some((e) => touches(e, sentence)) &&
        m.participants.some((p) => committers.includes(p.entity)) &&
        m.trigger.start >= trigger.start &&
        m.trigger.start < action.end + 40,
    ) ?? null
  );
}
