import type { MeetingStatus, When } from '../../model';
import type { EventContext } from '../context';

const WEEKDAY = /^(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?$/;
const DAY = 86_400_000;

/**
 * A date without a year, or a bare weekday, lies behind for what happened ("met in April") and ahead for what is planned
 * ("will meet on Friday"). Other dates are as the text has them.
 */
export function directDate(context: EventContext, when: When | null, status: MeetingStatus): When | null {
  if (!when?.iso || !context.published || when.basis === 'explicit') return when;
  const words = context.document.text.slice(when.start, when.end).toLowerCase();
  const done = status === 'held' || status === 'not-held';
  const ahead = status === 'planned' || status === 'proposed' || status === 'unclear';
  const { iso } = when;
  const { published } = context;
  if (WEEKDAY.test(words)) {
    // "foreseen for Friday, was cancelled": it lay ahead.
    const fixed =
      (status === 'postponed' || status === 'cancelled') &&
      /\bfor (?:\w+ )?$/.test(context.document.text.slice(when.start - 12, when.start));
    if ((ahead || fixed) && iso < published) return { ...when, iso: addDays(iso, 7) };
    if (done && iso > published) return { ...when, iso: addDays(iso, -7) };
  } else if (when.basis === 'inferred-year') {
    // A month counts as ahead until it is over.
    const behind = iso < published.slice(0, iso.length);
    const after = iso > published.slice(0, iso.length);
    if (ahead && behind) return shiftYear(when, 1);
    if (done && after) return shiftYear(when, -1);
  }
  return when;
}

const addDays = (iso: string, days: number): string => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : new Date(time + days * DAY).toISOString().slice(0, 10);
};

function shiftYear(when: When, by: number): When {
  const shift = (iso: string): string => `${String(Number(iso.slice(0, 4)) + by).padStart(4, '0')}${iso.slice(4)}`;
  return { ...when, iso: when.iso ? shift(when.iso) : null, ...(when.end_iso ? { end_iso: shift(when.end_iso) } : {}) };
}
