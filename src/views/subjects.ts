import type { Analysis, Commitment, EntityRecord, Meeting, MentionRecord, Office, Span, When } from '../extraction/model';

/** Something that a stretch of text stands for. */
export type Subject = Span &
  (
    | { readonly type: 'entity'; readonly entity: EntityRecord; readonly mention: MentionRecord }
    | { readonly type: 'office'; readonly entity: EntityRecord; readonly office: Office }
    | { readonly type: 'date'; readonly when: When }
    | { readonly type: 'meeting'; readonly meeting: Meeting }
    | { readonly type: 'commitment'; readonly commitment: Commitment }
  );

/** The subjects of one analysis, for the questions that a cursor asks. Made once an analysis. */
export class Subjects {
  /** In text order, outermost first. */
  readonly all: readonly Subject[];
  private readonly longest: number;
  private readonly meetings = new Map<string, Meeting[]>();
  private readonly commitments = new Map<string, Commitment[]>();

  constructor(readonly analysis: Analysis) {
    this.all = collect(analysis);
    this.longest = this.all.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    for (const meeting of analysis.meetings)
      for (const id of new Set(meeting.participants.map(({ entity }) => entity))) push(this.meetings, id, meeting);
    for (const commitment of analysis.commitments)
      for (const id of new Set([...commitment.committers, ...commitment.recipients])) push(this.commitments, id, commitment);
  }

  /** What stands at an offset (a cursor at either edge counts), the shortest first. */
  at(offset: number): readonly Subject[] {
    const found: Subject[] = [];
    for (let index = this.firstAfter(offset) - 1; index >= 0; index--) {
      const subject = this.all[index]!;
      if (subject.start < offset - this.longest) break;
      if (subject.end >= offset) found.push(subject);
    }
    // right behind a word stands the next one too: what truly holds the offset comes first
    return found.sort((a, b) => Number(b.end > offset) - Number(a.end > offset) || a.end - a.start - (b.end - b.start));
  }

  /** The entity at an offset, if one is. */
  entityAt(offset: number): (Subject & { type: 'entity' }) | undefined {
    return this.at(offset).find((subject) => subject.type === 'entity');
  }

  meetingsOf(entity: string): readonly Meeting[] {
    return this.meetings.get(entity) ?? [];
  }

  commitmentsOf(entity: string): readonly Commitment[] {
    return this.commitments.get(entity) ?? [];
  }

  /** Index of the first subject that starts behind the offset. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.all[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const made = new WeakMap<Analysis, Subjects>();

/** The subjects of an analysis; the same object for the same analysis. */
export function subjectsOf(analysis: Analysis): Subjects {
  let subjects = made.get(analysis);
  if (!subjects) made.set(analysis, (subjects = new Subjects(analysis)));
  return subjects;
}

function collect({ entities, dates, meetings, commitments }: Analysis): Subject[] {
  const subjects: Subject[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) subjects.push({ start: mention.start, end: mention.end, type: 'entity', entity, mention });
    if (entity.type === 'person')
      for (const office of entity.offices) subjects.push({ start: office.start, end: office.end, type: 'office', entity, office });
  }
  for (const when of dates) subjects.push({ start: when.start, end: when.end, type: 'date', when });
  for (const meeting of meetings) subjects.push({ ...spanOf(meeting.trigger), type: 'meeting', meeting });
  for (const commitment of commitments) subjects.push({ ...spanOf(commitment.trigger), type: 'commitment', commitment });
  return subjects.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
