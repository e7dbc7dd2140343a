import type { Meeting } from '../../extraction/model';
import { dateLabel } from '../dateLabel';
import type { PanelContext } from '../panelContext';
import { sidesOf } from '../sidesOf';
import type { CardText } from './card';

/** A meeting as a line that jumps to it: "meeting, held, 23 January, Port Azure: Ada Example – Ben Sample". */
export function meetingLine(context: PanelContext, meeting: Meeting): CardText {
  const place = meeting.place === null ? '' : context.name(meeting.place);
  const head = [meeting.kind, meeting.status, dateLabel(meeting.date, context.text), place].filter(Boolean).join(', ');
  const sides = sidesOf(context, meeting);
  return { text: sides ? `${head}: ${sides}` : head, span: meeting.trigger };
}
