import type { Commitment, Span } from '../../model';
import { attributionOf } from '../attribution/attributionOf';
import { amountOf } from './amount';
import { codesOf } from './codes';
import type { Resolved } from './draft';
import { kindOf } from './kind/kindOf';
import { normalOf } from './normalForm';
import { recipientsOf } from './recipients';
import type { Frame } from './rule';
import { entityAt } from '../../given/entityAt';

/** Makes the record of a resolved draft. */
export function finishCommitment(frame: Pick<Frame, 'context' | 'view'>, draft: Resolved, id: string): Commitment {
  const { context, view } = frame;
  const { tokens, sentences } = context.document;
  const spanOf = ({ first, last }: { first: number; last: number }): Span => ({
    start: tokens[first]!.start,
    end: tokens[Math.max(first, last - 1)]!.end,
  });
  const trigger = spanOf(draft.trigger);
  const action = spanOf(draft.action);
  const evidence = draft.evidence.map((s) => ({ start: sentences[s]!.start, end: sentences[s]!.end }));
  const committers = draft.committers.map((e) => e.id);
  const { meeting, given } = draft;
  const kind = given?.kind ?? kindOf(view, draft);
  const recipients = given?.recipients?.flatMap((span) => entityAt(context.index, span) ?? []) ?? recipientsOf(frame, draft);
  const event = (kind === 'visit' || kind === 'meeting') && given?.deadline === undefined ? meeting : null;
  return {
    id,
    kind,
    firmness: draft.firmness,
    direction: draft.direction,
    committers,
    recipients: recipients.map((e) => e.id),
    joint: draft.joint,
    action: { ...action, normal: normalOf(context, view, draft) },
    condition: draft.condition,
    deadline: draft.deadline ?? event?.date ?? null,
    amount: amountOf(context, view, draft.action.first, draft.action.last),
    trigger,
    evidence,
    meeting: meeting?.id ?? null,
    attribution: attributionOf(context, {
      sentence: draft.sentence,
      verb: draft.carrier,
      at: trigger.start,
      actors: draft.committers,
      others: recipients,
    }),
    codes: codesOf(kind, draft.direction, draft.firmness),
    rule: draft.rule,
  };
}
