import type { Analysis, Commitment, EntityRecord, Meeting, Span } from '../extraction/model';
import { dateText } from './dateText';
import { EntityNames } from './entityNames';
import { escapeMarkdown } from './escapeMarkdown';
import { firmnessName } from './firmnessName';
import type { ExportFormat } from './format';
import { lineReader } from './lineReader';
import { pathReference } from './pathReference';
import { quoteReader } from './quoteReader';
import { sentenceReader } from './sentenceReader';
import type { Source } from './source';

/** A briefing note: who is who, who met, what was promised by whom by when; every claim with its sentence and its line. */
export const briefing: ExportFormat<string> = {
  id: 'md',
  label: 'Briefing note (Markdown)',
  extension: '.md',
  write: writeBriefing,
};

function writeBriefing(analysis: Analysis, source: Source): string {
  const { text, name } = source;
  const names = new EntityNames(analysis);
  const sentenceAt = sentenceReader(text);
  const lineAt = lineReader(text);
  const quote = quoteReader(text, source.markdown ?? false);

  const evidence = (span: Span): string => {
    const line = lineAt(span.start);
    const label = `line ${line}`;
    const link = name === null ? label : `[${label}](<${pathReference(name)}#L${line}>)`;
    return `  > ${escapeMarkdown(quote(span))} (${link})`;
  };
  const item = (head: string, details: readonly string[], spans: readonly Span[]): string =>
    [`- ${head}`, ...details.map((detail) => `  - ${detail}`), '', spans.map(evidence).join('\n  >\n'), ''].join('\n');
  const section = (title: string, items: readonly string[]): string =>
    [`## ${title}`, '', ...(items.length > 0 ? items : ['None found.', ''])].join('\n');

  const entityItem = (entity: EntityRecord): string => {
    const first = entity.mentions[0];
    const offices = entity.offices.map((office) => {
      const about = [office.qualifier, office.country, office.body === null ? null : names.name(office.body)].filter(Boolean);
      return `office: ${escapeMarkdown(office.title)}${about.length > 0 ? ` (${escapeMarkdown(about.join(', '))})` : ''}`;
    });
    const about = [entity.kind, entity.country].filter(Boolean).join(', ');
    const count = `mentioned ${entity.mentions.length === 1 ? 'once' : `${entity.mentions.length} times`}`;
    return item(
      `**${escapeMarkdown(entity.name)}**${about ? ` (${escapeMarkdown(about)})` : ''}, ${count}`,
      offices,
      first ? [sentenceAt(first.start)] : [],
    );
  };
  const meetingItem = (meeting: Meeting): string => {
    const date = dateText(meeting.date);
    const details = meeting.participants.map(({ entity, role, leads }) => {
      const notes = [role === 'participant' ? null : role, leads ? 'leads' : null].filter(Boolean).join(', ');
      return `${escapeMarkdown(names.nameWithOffice(entity))}${notes ? `: ${notes}` : ''}`;
    });
    if (meeting.topics.length > 0) details.push(`about: ${meeting.topics.map((topic) => escapeMarkdown(quote(topic))).join('; ')}`);
    details.push(attribution(meeting));
    const where = meeting.place === null ? '' : `, ${escapeMarkdown(names.name(meeting.place))}`;
    return item(
      `**${meeting.kind}, ${meeting.status}**${date ? `, ${date}` : ''}${where}${meeting.background ? ' (background)' : ''}`,
      details,
      meeting.evidence,
    );
  };
  const commitmentItem = (commitment: Commitment): string => {
    const who = commitment.committers.map((id) => escapeMarkdown(names.nameWithOffice(id))).join('; ') || 'not said by whom';
    const details: string[] = [];
    if (commitment.recipients.length > 0)
      details.push(`to: ${commitment.recipients.map((id) => escapeMarkdown(names.name(id))).join('; ')}`);
    if (commitment.deadline)
      details.push(
        `by: ${escapeMarkdown(quote(commitment.deadline))}${dateText(commitment.deadline) ? ` (${dateText(commitment.deadline)})` : ''}`,
      );
    if (commitment.condition) details.push(`condition: ${escapeMarkdown(quote(commitment.condition))}`);
    if (commitment.amount) details.push(`amount: ${escapeMarkdown(quote(commitment.amount))}`);
    details.push(attribution(commitment));
    const direction = commitment.direction === 'do' ? '' : `${commitment.direction}: `;
    const head = `**${who}**${commitment.joint ? ' jointly' : ''}: ${direction}${escapeMarkdown(commitment.action.normal)} (${firmnessName(commitment.firmness)}, ${commitment.kind})`;
    return item(head, details, commitment.evidence);
  };
  const attribution = ({ attribution: { kind, sources } }: Meeting | Commitment): string =>
    `source: ${kind}${sources.length > 0 ? `, ${sources.map((id) => escapeMarkdown(names.name(id))).join(' ← ')}` : ''}`;

  const { entities, meetings, commitments } = analysis;
  const { published } = analysis.document;
  const sections = [
    section('Meetings', meetings.map(meetingItem)),
    section('Commitments', commitments.filter(({ firmness }) => firmness > 1).map(commitmentItem)),
    section('Aspirations', commitments.filter(({ firmness }) => firmness === 1).map(commitmentItem)),
    section('People', entities.filter(({ type }) => type === 'person').map(entityItem)),
    section('Bodies', entities.filter(({ type }) => type === 'body').map(entityItem)),
  ];
  const title = `# Briefing note${name === null ? '' : `: ${escapeMarkdown(name)}`}`;
  return `${[title, '', `Date of the text: ${published ?? 'not known'}.`, '', ...sections].join('\n').trimEnd()}\n`;
}
