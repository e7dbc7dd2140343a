import type { Meeting } from '../../extraction/model';
import type { MeetingValue } from '../annotation';
import { dateValueOf } from './dateValueOf';
import type { Article } from './article';
import { mentionOf } from './mentionOf';

/** A meeting as the module has it, in the words of an annotation: whoever takes part is named by the mention nearest to the meeting. */
export function meetingValueOf(article: Article, meeting: Meeting): MeetingValue {
  const { analysis, anchor } = article;
  const mention = (id: string) => mentionOf(analysis, id, meeting.evidence);
  const place = meeting.place === null ? null : mention(meeting.place);
  return {
    kind: meeting.kind,
    status: meeting.status,
    participants: meeting.participants.flatMap(({ entity, role, leads }) => {
      const at = mention(entity);
      return at ? [{ mention: anchor(at), role, leads }] : [];
    }),
    ...dateValueOf(article, 'date', meeting.date),
    place: place && anchor(place),
  };
}
