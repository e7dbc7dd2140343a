import { COMMITMENT_KINDS, MEETING_KINDS, MEETING_STATUSES } from '../../extraction/model';
import type { Anchor, CommitmentValue, DateValue, MeetingValue, ParticipantValue } from '../annotation';
import type { Bound, Said } from './bratImport';

type Event =
  | { readonly about: 'meeting'; readonly anchor: Anchor; readonly value: MeetingValue }
  | { readonly about: 'commitment'; readonly anchor: Anchor; readonly value: CommitmentValue };

const ROLES: Readonly<Record<string, NonNullable<ParticipantValue['role']>>> = {
  Participant: 'participant',
  Host: 'host',
  Visitor: 'visitor',
  Chair: 'chair',
  Mediator: 'mediator',
};

/**
 * An event line of brat as a meeting or a commitment.
 * @param head "Meeting:T3 Host:T1 Participant:T2"
 * @param about the event's own attributes and notes
 * @returns the reason, in words, where it is none
 */
export function bratEvent(
  head: string,
  bound: ReadonlyMap<string, Bound>,
  said: Said,
  about: ReadonlyMap<string, string>,
): Event | { readonly reason: string } {
  const [[type = '', trigger = ''] = [], ...roles] = head.split(' ').map((part) => part.split(':'));
  const words = bound.get(trigger)?.anchor;
  if (type !== 'Meeting' && type !== 'Commitment') return { reason: `"${type}" is no event of ours` };
  if (!words) return { reason: `its trigger ${trigger} is not found` };
  const filled = roles.flatMap(([role = '', id = '']) => {
    const filler = bound.get(id);
    return filler ? [{ role: role.replace(/\d/g, ''), id, anchor: filler.anchor }] : [];
  });
  const in_ = (role: string): Anchor[] => filled.filter((each) => each.role === role).map((each) => each.anchor);
  const date = (role: string): DateValue | undefined => {
    const own = filled.find((each) => each.role === role);
    const iso = own && said.get(own.id)?.get('Iso');
    if (!own || !iso) return undefined;
    const [start = '', end] = iso.split('/');
    return { anchor: own.anchor, iso: start, ...(end === undefined ? {} : { end_iso: end }) };
  };
  const oneOf = <T extends string>(values: readonly T[], attribute: string): T | undefined =>
    values.find((value) => value === about.get(attribute));
  if (type === 'Meeting') {
    const participants = filled.flatMap((each) =>
      Object.hasOwn(ROLES, each.role) ? [{ mention: each.anchor, role: ROLES[each.role]! }] : [],
    );
    const value = {
      kind: oneOf(MEETING_KINDS, 'MeetingKind'),
      status: oneOf(MEETING_STATUSES, 'Status'),
      participants: participants.length > 0 ? participants : undefined,
      date: date('Date'),
      place: in_('Place')[0],
    };
    return { about: 'meeting', anchor: words, value: withoutUndefined(value) };
  }
  const firmness = Number(about.get('Firmness'));
  const [committers, recipients] = [in_('Committer'), in_('Recipient')];
  const value = {
    kind: oneOf(COMMITMENT_KINDS, 'CommitmentKind'),
    firmness: ([1, 2, 3, 4, 5] as const).find((level) => level === firmness),
    direction: oneOf(['do', 'refrain', 'continue', 'stop'] as const, 'Direction'),
    committers: committers.length > 0 ? committers : undefined,
    recipients: recipients.length > 0 ? recipients : undefined,
    deadline: date('Deadline'),
  };
  return { about: 'commitment', anchor: words, value: withoutUndefined(value) };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
