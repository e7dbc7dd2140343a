import type { Commitment, Meeting, ParticipantRole, Span } from '../extraction/model';
import type { Mark, NameMark } from './marks';

export type Role = ParticipantRole | 'committer' | 'recipient' | 'place' | 'date' | 'deadline';

/** What fills a role of a meeting or commitment, as a mark of the text. */
export interface Filler {
  readonly role: Role;
  readonly mark: Mark;
}

/**
 * Gives a function from a meeting or commitment to the marks that fill its roles. An entity has many mentions: taken is the one that
 * stands nearest to the record's trigger; a pronoun only where there is neither name nor description.
 */
export function roleReader(marks: readonly Mark[]): (record: Meeting | Commitment) => readonly Filler[] {
  const mentions = new Map<string, NameMark[]>();
  for (const mark of marks)
    if ('level' in mark) {
      const known = mentions.get(mark.entity.id);
      if (known) known.push(mark);
      else mentions.set(mark.entity.id, [mark]);
    }
  const dates = new Map(marks.flatMap((mark) => (mark.kind === 'date' ? [[mark.start, mark] as const] : [])));

  return (record) => {
    const near = (id: string, role: Role): Filler[] => {
      const mark = nearest(mentions.get(id) ?? [], record.trigger);
      return mark ? [{ role, mark }] : [];
    };
    const at = (span: Span | null, role: Role): Filler[] => {
      const mark = span && dates.get(span.start);
      return mark?.end === span?.end && mark ? [{ role, mark }] : [];
    };
    return 'participants' in record
      ? [
          ...record.participants.flatMap(({ entity, role }) => near(entity, role ?? 'participant')),
          ...(record.place === null ? [] : near(record.place, 'place')),
          ...at(record.date, 'date'),
        ]
      : [
          ...record.committers.flatMap((id) => near(id, 'committer')),
          ...record.recipients.flatMap((id) => near(id, 'recipient')),
          ...at(record.deadline, 'deadline'),
        ];
  };
}

/** Farther than any text is long. */
const BEHIND_ALL = 2 ** 40;

function nearest(marks: readonly NameMark[], { start, end }: Span): NameMark | undefined {
  const distance = (mark: NameMark): number =>
    Math.max(0, mark.start - end, start - mark.end) + (mark.level === 'pronoun' ? BEHIND_ALL : mark.level === 'nominal' ? 0.5 : 0);
  return marks.reduce<NameMark | undefined>((best, mark) => (best && distance(best) <= distance(mark) ? best : mark), undefined);
}
