import type { Entity } from '../../mentions/mention';
import type { Meeting, MeetingKind, Participant, Span } from '../../model';
import { attributionOf } from '../attribution/attributionOf';
import type { EventContext } from '../context';
import { codesOf } from './codes';
import { directDate } from './directDate';
import type { Actor, Draft } from './draft';

/** Makes the record of a draft: spans, sides, roles, codes, attribution. */
export function finishMeeting(context: EventContext, draft: Draft, id: string): Meeting {
  const { tokens, sentences } = context.document;
  const trigger: Span = { start: tokens[draft.trigger.first]!.start, end: tokens[draft.trigger.last - 1]!.end };
  const { given } = draft;
  const kind = given?.kind ?? kindOf(draft);
  const date = directDate(context, draft.date, draft.status);
  // "is meeting X" under "Monday", a day ahead: a plan.
  if (
    given?.status === undefined &&
    draft.status === 'ongoing' &&
    date?.iso &&
    context.published &&
    date.precision === 'day' &&
    date.iso !== context.published &&
    draft.kind !== 'visit' &&
    !draft.verb?.perfect
  )
    draft.status = 'planned';
  return {
    id,
    kind,
    status: draft.status,
    background: draft.background && draft.status === 'held',
    participants: (given?.participants ? draft.actors : withoutJointBody(draft.actors)).map((actor): Participant => ({
      entity: actor.entity.id,
      side: actor.side === undefined ? sideOf(actor.entity) : actor.side,
      role: actor.role,
      leads: actor.leads,
    })),
    date: given?.date === undefined ? directDate(context, draft.date, draft.status) : draft.date,
    place: draft.place?.id ?? null,
    topics: draft.topics,
    trigger,
    evidence: [...draft.evidence].sort((a, b) => a - b).map((index) => ({ start: sentences[index]!.start, end: sentences[index]!.end })),
    attribution: attributionOf(context, {
      sentence: draft.sentence,
      verb: draft.verb,
      at: trigger.start,
      actors: draft.actors.map((actor) => actor.entity),
      others: [],
    }),
    codes: codesOf({ ...draft, kind }),
    rule: draft.rule,
  };
}

/** Three or more heads of state or government, of different states, meet: a summit. */
function kindOf(draft: Draft): MeetingKind {
  if (draft.kind !== 'meeting') return draft.kind;
  const heads = new Set(draft.actors.filter((a) => a.entity.offices.some((o) => o.rank === 1)).map((a) => a.entity.country));
  return heads.size >= 3 ? 'summit' : draft.kind;
}

const sideOf = (entity: Entity): string | null =>
  entity.country ?? (entity.type === 'body' ? entity.id : (entity.offices[0]?.country ?? entity.offices[0]?.body ?? null));

const JOINT = /\b(?:commission|committee|joint|council)\b/i;

/** A session of a joint body whose two sides are named is a meeting of the two. */
function withoutJointBody(actors: readonly Actor[]): readonly Actor[] {
  const states = new Set(actors.map((a) => a.entity.country).filter((country) => country !== null));
  return states.size < 2
    ? actors
    : actors.filter((a) => a.entity.type !== 'body' || a.entity.country !== null || !JOINT.test(a.entity.name));
}
