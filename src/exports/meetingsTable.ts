import { dateText } from './dateText';
import { EntityNames } from './entityNames';
import { lineReader } from './lineReader';
import { quote } from './quote';
import { reviewReader } from './reviewReader';
import type { Table } from './table';

/** One row a meeting, in text order. */
export const meetingsTable: Table = {
  id: 'meetings',
  title: 'Meetings',
  columns: ['id', 'status', 'kind', 'participants', 'date', 'place', 'topics', 'background', 'attribution', 'cameo', 'line', 'evidence'],
  rows(analysis, { text }) {
    const names = new EntityNames(analysis);
    const lineAt = lineReader(text);
    return analysis.meetings.map((meeting) => [
      meeting.id,
      meeting.status,
      meeting.kind,
      meeting.participants.map(({ entity }) => names.nameWithOffice(entity)).join('; '),
      dateText(meeting.date),
      meeting.place === null ? '' : names.name(meeting.place),
      meeting.topics.map((topic) => quote(text, topic)).join('; '),
      meeting.background ? 'yes' : '',
      [meeting.attribution.kind, ...meeting.attribution.sources.map((source) => names.name(source))].join('; '),
      meeting.codes.cameo ?? '',
      lineAt(meeting.trigger.start),
      meeting.evidence.map((span) => quote(text, span)).join(' / '),
    ]);
  },
  said(analysis, source) {
    const review = reviewReader(source);
    return analysis.meetings.map(({ trigger }) => review('meeting', [trigger]));
  },
};
