import type { Annotation } from '../../annotations/annotation';
import type { Analysis, Commitment, EntityRecord, Meeting, Span } from '../../extraction/model';
import { dateText } from '../dateText';
import { EntityNames } from '../entityNames';
import { firmnessName } from '../firmnessName';
import { lineReader } from '../lineReader';
import { quoteReader } from '../quoteReader';
import { reviewReader } from '../reviewReader';
import type { Source } from '../source';
import { element, words } from './element';

/** The sections with tables of people, meetings, commitments and aspirations. Every row links to its words in the text. */
export function recordTables(analysis: Analysis, source: Source): string {
  const { text } = source;
  const names = new EntityNames(analysis);
  const lineAt = lineReader(text);
  const quote = quoteReader(text, source.markdown ?? false);
  const review = reviewReader(source);
  const reviewed = (source.annotations?.length ?? 0) > 0;
  const link = (id: string, at: number): string => element('a', { href: `#${id}` }, `line ${lineAt(at)}`);
  const said = (annotation: Annotation | undefined): string[] =>
    reviewed ? [words(annotation ? [`${annotation.state} by ${annotation.by}`, annotation.note].filter(Boolean).join(': ') : '')] : [];
  const last = reviewed ? ['Review'] : [];
  const evidence = (spans: readonly Span[]): string => spans.map((span) => element('q', {}, words(quote(span)))).join(' ');

  const person = (entity: EntityRecord): string[] => [
    element('strong', {}, words(entity.name)),
    words(entity.offices.map(({ title, qualifier }) => (qualifier ? `${title} (${qualifier})` : title)).join('; ')),
    words(entity.country ?? ''),
    String(entity.mentions.length),
    entity.mentions[0] ? link(`${entity.id}.1`, entity.mentions[0].start) : '',
    ...said(review('name', entity.mentions)),
  ];
  const meeting = (record: Meeting): string[] => [
    element('strong', {}, words(`${record.kind}, ${record.status}`)) + (record.background ? ' (background)' : ''),
    words(record.participants.map(({ entity }) => names.nameWithOffice(entity)).join('; ')),
    words(record.date?.iso?.startsWith('-') === false ? dateText(record.date) : record.date ? quote(record.date) : ''),
    words(record.place === null ? '' : names.name(record.place)),
    evidence(record.evidence),
    link(record.id, record.trigger.start),
    ...said(review('meeting', [record.trigger])),
  ];
  const commitment = (record: Commitment): string[] => [
    element('strong', {}, words(record.committers.map((id) => names.nameWithOffice(id)).join('; ') || 'not said by whom')),
    words(`${record.direction === 'do' ? '' : `${record.direction}: `}${record.action.normal}`),
    words(`${record.firmness} ${firmnessName(record.firmness)}`),
    words([record.deadline ? quote(record.deadline) : '', record.deadline?.iso ? `(${dateText(record.deadline)})` : ''].join(' ').trim()),
    words(record.condition ? quote(record.condition) : ''),
    evidence(record.evidence),
    link(record.id, record.action.start),
    ...said(review('commitment', [record.action])),
  ];

  const commitmentColumns = ['Who', 'What', 'Firmness', 'By', 'Condition', 'Sentence', 'Text', ...last];
  const { meetings, commitments, entities } = analysis;
  return [
    section('Meetings', ['Meeting', 'Who', 'When', 'Where', 'Sentence', 'Text', ...last], meetings.map(meeting)),
    section('Commitments', commitmentColumns, commitments.filter(({ firmness }) => firmness > 1).map(commitment)),
    section('Aspirations', commitmentColumns, commitments.filter(({ firmness }) => firmness === 1).map(commitment)),
    section(
      'People',
      ['Name', 'Offices', 'Country', 'Mentions', 'Text', ...last],
      entities.filter(({ type }) => type === 'person').map(person),
    ),
  ].join('\n');
}

function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  const body = rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))));
  const id = `list-${title.toLowerCase()}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, `${title} `, element('small', {}, String(rows.length))),
    rows.length === 0
      ? element('p', {}, 'None found.')
      : element(
          'div',
          { class: 'wide' },
          element('table', {}, element('thead', {}, head), element('tbody', {}, ...body.map((row) => `\n${row}`))),
        ),
  );
}
