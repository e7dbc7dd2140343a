import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Analysis, Commitment, Meeting, Span, When } from '../../extraction/model';
import { EntityNames } from '../entityNames';
import { firmnessName } from '../firmnessName';
import type { ExportFormat } from '../format';
import { guid } from '../guid';
import { quoteReader } from '../quoteReader';
import { reviewReader } from '../reviewReader';
import type { Annotation } from '../../annotations/annotation';
import type { Source } from '../source';
import { periodOf } from './periodOf';

/**
 * Planned and proposed meetings, and the deadlines of commitments, as all-day events of an iCalendar (RFC 5545). A month or a year is not
 * made into a day: the event lasts from its first to its last day, takes up no time, and its title says so. What has no date in the
 * calendar is left out. A deadline that is the date of its own meeting is not told twice.
 */
export const ics: ExportFormat<string> = {
  id: 'ics',
  label: 'iCalendar (planned meetings, deadlines)',
  extension: '.ics',
  write: writeIcs,
};

function writeIcs(analysis: Analysis, source: Source): string {
  const calendar = ical({ prodId: { company: 'Communique', product: 'diplomatic-text-annotation', language: 'EN' } });
  const reading = { source, names: new EntityNames(analysis), quote: quoteReader(source.text, source.markdown ?? false) };
  const review = reviewReader(source);
  const stamp = new Date(`${analysis.document.published ?? '1970-01-01'}T00:00:00Z`);
  const add = (data: ICalEventData | null): void => {
    if (data) calendar.createEvent({ ...data, allDay: true, stamp: Number.isNaN(stamp.getTime()) ? new Date(0) : stamp });
  };
  const dated = new Map<string, number>();
  for (const meeting of analysis.meetings) {
    if (meeting.status !== 'planned' && meeting.status !== 'proposed') continue;
    if (meeting.date) dated.set(meeting.id, meeting.date.start);
    add(meetingEvent(meeting, reading, review('meeting', [meeting.trigger])));
  }
  for (const commitment of analysis.commitments) {
    if (commitment.firmness === 1 || !commitment.deadline) continue;
    if (commitment.meeting !== null && dated.get(commitment.meeting) === commitment.deadline.start) continue;
    add(deadlineEvent(commitment, reading, review('commitment', [commitment.action])));
  }
  return `${calendar.toString()}\r\n`;
}

interface Reading {
  readonly source: Source;
  readonly names: EntityNames;
  readonly quote: (span: Span) => string;
}

function meetingEvent(meeting: Meeting, reading: Reading, said: Annotation | undefined): ICalEventData | null {
  const { names } = reading;
  const who = meeting.participants.map(({ entity }) => names.name(entity)).join(', ');
  const event = eventOf(meeting, meeting.date, meeting.trigger, reading, said, {
    title: `${capital(meeting.kind)}${who ? `: ${who}` : ''}`,
    notes: [
      `Status: ${meeting.status}`,
      `Participants: ${meeting.participants.map(({ entity }) => names.nameWithOffice(entity)).join('; ')}`,
    ],
  });
  return (
    event && {
      ...event,
      status: meeting.status === 'planned' && meeting.date?.precision === 'day' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      ...(meeting.place === null ? {} : { location: plain(names.name(meeting.place)) }),
    }
  );
}

function deadlineEvent(commitment: Commitment, reading: Reading, said: Annotation | undefined): ICalEventData | null {
  const { names, quote } = reading;
  const { committers, action, firmness, condition, deadline } = commitment;
  return eventOf(commitment, deadline, action, reading, said, {
    title: `Deadline: ${committers.map((id) => names.name(id)).join(', ') || 'not said by whom'}: ${action.normal}`,
    notes: [
      `Firmness: ${firmness} ${firmnessName(firmness)}`,
      ...(condition ? [`Condition: ${quote(condition)}`] : []),
      ...(deadline ? [`In the words of the text: ${quote(deadline)}`] : []),
    ],
  });
}

function eventOf(
  record: Meeting | Commitment,
  when: When | null,
  words: Span,
  { source: { name }, quote }: Reading,
  said: Annotation | undefined,
  { title, notes }: { readonly title: string; readonly notes: readonly string[] },
): ICalEventData | null {
  const period = when && periodOf(when);
  if (!when || !period) return null;
  const evidence = record.evidence.map(quote);
  const vague = when.precision !== 'day' && when.precision !== 'range';
  return {
    id: `${guid('event', name ?? '', ...evidence, quote(words), quote(when))}@communique`,
    ...period,
    summary: plain(vague ? `${title} (some day in ${when.iso ?? ''}${when.end_iso ? ` to ${when.end_iso}` : ''})` : title),
    description: plain(
      [
        ...notes,
        `Source: ${record.attribution.kind}`,
        ...(said ? [`Review: ${said.state} by ${said.by}${said.note ? `: ${said.note}` : ''}`] : []),
        ...evidence.map((sentence) => `“${sentence}”`),
        ...(name === null ? [] : [`Text: ${name}`]),
      ].join('\n'),
    ),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Without control characters (RFC 5545, 3.1) other than line feeds, and without halves of characters. */
const plain = (words: string): string => words.replace(/(?!\n)[\p{Control}\u2028\u2029]/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
