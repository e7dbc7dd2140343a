import type { Meeting } from '../../extraction/model';
import { capitalise } from '../capitalise';
import { dateLabel } from '../dateLabel';
import { MEETING_DEFINITION, STATUS_DEFINITIONS } from '../definitions';
import type { PanelContext } from '../panelContext';
import { sidesOf } from '../sidesOf';
import type { Card } from './card';
import { commitmentLine } from './commitmentLine';
import { fact } from './fact';

/** Who met whom, when, where and about what. */
export function meetingCard(meeting: Meeting, context: PanelContext): Card {
  const followed = context.analysis.commitments.filter(({ meeting: id }) => id === meeting.id);
  return {
    icon: 'comment-discussion',
    title: sidesOf(context, meeting) || 'Participants not named',
    type: [meeting.kind, meeting.status, meeting.background ? 'background' : ''].filter(Boolean).join(', '),
    facts: [
      ...fact('Date', [dateLabel(meeting.date, context.text)]),
      ...fact('Place', [meeting.place === null ? null : context.name(meeting.place)]),
      ...fact(
        'About',
        meeting.topics.map((span) => ({ text: context.quote(span, 120), span })),
        3,
      ),
      ...fact(
        'Commitments',
        followed.map((commitment) => commitmentLine(context, commitment)),
        4,
      ),
      ...fact(
        'Told in',
        meeting.evidence.length > 1 ? meeting.evidence.map((span, index) => ({ text: `sentence ${index + 1}`, span })) : [],
      ),
      ...fact('Source', [context.source(meeting.attribution)]),
      ...fact('Code', [meeting.codes.cameo === null ? null : `CAMEO ${meeting.codes.cameo}`]),
    ],
    rule: meeting.rule,
    definition: `${MEETING_DEFINITION} ${capitalise(STATUS_DEFINITIONS[meeting.status])}.`,
  };
}
