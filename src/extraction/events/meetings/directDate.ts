import type { MeetingStatus, When } from '../../model';
import type { EventContext } from '../context';

const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * A bare weekday looks back for what happened ("met on Friday") and ahead for what is planned ("will meet on Friday").
 * Other dates are as the text has them.
 */
export function directDate(context: EventContext, when: When | null, status: MeetingStatus): When | null {
  if (!when || !context.published || when.basis !== 'relative') return when;
  const words = context.document.text.slice(when.start, when.end).toLowerCase();
  const weekday = WEEKDAYS.indexOf(words.replace(/^on /, '').replace(/ (?:morning|afternoon|evening|night)$/, ''));
  const published = Date.parse(`${context.published}T00:00:00Z`);
  if (weekday < 0 || Number.isNaN(published)) return when;
  const today = new Date(published).getUTCDay();
  const ahead = status === 'planned' || status === 'proposed' || status === 'unclear';
  const days = ahead ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  return { ...when, iso: new Date(published + days * 86_400_000).toISOString().slice(0, 10) };
}
