import type { Analysis, Commitment, EntityRecord, EntityType, Meeting, MentionLevel, Span, When } from '../extraction/model';

export const MARK_KINDS = ['person', 'office', 'body', 'delegation', 'country', 'place', 'date', 'meeting', 'commitment'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

interface Marked extends Span {
  /** Unique among the marks of an analysis: the record's id, with a number behind it where a record has several marks. */
  readonly id: string;
}

/** Words of a text and the record that they belong to: what the formats that mark a text up (brat, W3C, CAS, REFI-QDA, HTML) write. */
export type Mark =
  | (Marked & { readonly kind: EntityType; readonly level: MentionLevel; readonly entity: EntityRecord })
  /** A title beside its bearer's name. */
  | (Marked & { readonly kind: 'title'; readonly title: string; readonly entity: EntityRecord })
  | (Marked & { readonly kind: 'date'; readonly when: When })
  /** A meeting is marked at its trigger. */
  | (Marked & { readonly kind: 'meeting'; readonly meeting: Meeting })
  /** A commitment is marked at its action: two may share a trigger, never an action. */
  | (Marked & { readonly kind: 'commitment'; readonly commitment: Commitment });

export type NameMark = Extract<Mark, { entity: EntityRecord; level: MentionLevel }>;

/** Every mark of an analysis in text order, the longer first where two begin at one place. */
export function marksOf({ entities, dates, meetings, commitments }: Analysis): readonly Mark[] {
  const marks: Mark[] = [
    ...entities.flatMap((entity) => [
      ...entity.mentions.map(({ start, end, level }, index): Mark => ({
        id: `${entity.id}.${index + 1}`,
        start,
        end,
        kind: entity.type,
        level,
        entity,
      })),
      ...(entity.type === 'person' ? entity.offices : []).map(({ start, end, title }, index): Mark => ({
        id: `${entity.id}.title${index + 1}`,
        start,
        end,
        kind: 'title',
        title,
        entity,
      })),
    ]),
    ...dates.map((when, index): Mark => ({ id: `d${index + 1}`, start: when.start, end: when.end, kind: 'date', when })),
    ...meetings.map((meeting): Mark => ({ id: meeting.id, ...spanOf(meeting.trigger), kind: 'meeting', meeting })),
    ...commitments.map((commitment): Mark => ({ id: commitment.id, ...spanOf(commitment.action), kind: 'commitment', commitment })),
  ];
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

/** The kind that a person sees: a title beside a name is an office. */
export function kindOf(mark: Mark): MarkKind {
  return mark.kind === 'title' ? 'office' : mark.kind;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
