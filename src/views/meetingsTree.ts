import type { Meeting, MeetingStatus, Participant } from '../extraction/model';
import { capitalise } from './capitalise';
import { dateLabel, dateOrder, shortDateLabel } from './dateLabel';
import { MEETING_DEFINITION, STATUS_DEFINITIONS } from './definitions';
import { displayText } from './displayText';
import { entityIcon } from './entityIcon';
import { group } from './group';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';
import { sidesOf } from './sidesOf';

/** In the order in which a reader asks: what happened, what will, what did not. */
const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'postponed', 'cancelled', 'refused', 'not-held', 'denied', 'unclear'] as const;

/** The codicon of each status and its colour. */
const LOOKS: Record<MeetingStatus, readonly [icon: string, color: string]> = {
  held: ['pass', 'charts.green'],
  ongoing: ['sync', 'charts.green'],
  planned: ['calendar', 'charts.blue'],
  proposed: ['question', 'charts.blue'],
  postponed: ['history', 'charts.yellow'],
  cancelled: ['circle-slash', 'charts.red'],
  refused: ['thumbsdown', 'charts.red'],
  'not-held': ['circle-outline', 'charts.red'],
  denied: ['error', 'charts.red'],
  unclear: ['unverified', 'charts.yellow'],
};

/** Meetings grouped by status, in each group by date, those without a date last. */
export function meetingsTree(context: PanelContext): readonly PanelNode[] {
  const { meetings } = context.analysis;
  return STATUSES.flatMap((status) => {
    const members = meetings.filter((meeting) => meeting.status === status);
    if (members.length === 0) return [];
    const ordered = members
      .map((meeting) => ({ meeting, order: dateOrder(meeting.date) }))
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.meeting.trigger.start - b.meeting.trigger.start));
    const label = capitalise(status.replace('-', ' '));
    const nodes = ordered.map(({ meeting }) => meetingNode(context, meeting));
    return [group(`meetings/${status}`, label, LOOKS[status][0], 'meeting', nodes)];
  });
}

/** One meeting with its participants below it. */
export function meetingNode(context: PanelContext, meeting: Meeting): PanelNode {
  const { text } = context;
  const [icon, color] = LOOKS[meeting.status];
  const date = dateLabel(meeting.date, text);
  const place = meeting.place === null ? '' : context.name(meeting.place);
  const label = sidesOf(context, meeting) || context.quote(meeting.trigger);
  const status = meeting.status.replace('-', ' ');
  const when = date && `, ${date}`;
  const where = place && `, in ${place}`;
  const background = meeting.background ? ', background' : '';
  return {
    id: `meeting/${meeting.id}`,
    kind: 'meeting',
    record: meeting.id,
    label,
    description: [shortDateLabel(meeting.date, text), meeting.kind, place, meeting.background ? 'background' : '']
      .filter(Boolean)
      .join(' · '),
    icon,
    color,
    accessibleLabel: `${capitalise(meeting.kind)}, ${status}${when}${where}${background}: ${label}.`,
    tooltip: () => ({
      title: `${capitalise(meeting.kind)}, ${status}`,
      facts: [
        ['Who', label] as const,
        ['When', date && meeting.date ? `${date} (“${context.quote(meeting.date)}”)` : ''] as const,
        ['Where', place] as const,
        ['About', meeting.topics.map((topic) => context.quote(topic, 120)).join('; ')] as const,
        ['Source', context.source(meeting.attribution)] as const,
        ['CAMEO', meeting.codes.cameo ?? ''] as const,
      ].filter(([, value]) => value !== ''),
      evidence: context.evidence(meeting.evidence),
      rule: meeting.rule,
      definition: `${capitalise(STATUS_DEFINITIONS[meeting.status])}. ${MEETING_DEFINITION}`,
    }),
    span: meeting.trigger,
    covers: [meeting.trigger, ...meeting.evidence],
    search: () => meeting.evidence.map((span) => context.quote(span)).join(' '),
    children: meeting.participants.map((participant, index) => participantNode(context, meeting, participant, index)),
    folded: true,
  };
}

function participantNode(context: PanelContext, meeting: Meeting, participant: Participant, index: number): PanelNode {
  const entity = context.names.get(participant.entity);
  const name = context.name(participant.entity);
  const office = entity?.type === 'person' ? (entity.offices[0]?.title ?? '') : '';
  const notes = [displayText(office), participant.role === 'participant' ? '' : (participant.role ?? ''), participant.leads ? 'leads' : ''];
  const description = notes.filter(Boolean).join(' · ');
  // the mention in the meeting's own sentence, where there is one: that is where a reader wants to land
  const near = entity?.mentions.find(({ start, end }) => meeting.evidence.some((span) => start >= span.start && end <= span.end));
  const mention = near ?? entity?.mentions[0];
  return {
    id: `meeting/${meeting.id}/${index}/${participant.entity}`,
    kind: 'participant',
    label: name,
    description,
    icon: entityIcon(entity?.type),
    ...(entity ? { color: `communique.${entity.type}` } : {}),
    accessibleLabel: `${name}${description && `, ${description.replaceAll(' · ', ', ')}`}, takes part.`,
    tooltip: null,
    span: mention ? { start: mention.start, end: mention.end } : null,
    covers: [],
    search: () => '',
    children: [],
    folded: false,
  };
}
