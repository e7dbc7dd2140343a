import type { When } from '../extraction/model';
import { displayText } from './displayText';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A partial ISO date as people write it: "23 January 2024", "23 January", "January 2024", "2024". */
function readable(iso: string): string {
  const match = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month),
    year === '-' ? '' : year,
  ];
  return parts.filter(Boolean).join(' ');
}

/** A date for a label: resolved where it is, in the words of the text where it is not. Empty without a date. */
export function dateLabel(when: When | null, text: string): string {
  if (!when) return '';
  if (!when.iso) return displayText(text.slice(when.start, when.end));
  if (when.end_iso && when.end_iso !== when.iso) return `${readable(when.iso)} to ${readable(when.end_iso)}`;
  return readable(when.iso);
}

/** The same where there is little room: "10–16 Nov 2031". */
export function shortDateLabel(when: When | null, text: string): string {
  if (!when?.iso) return dateLabel(when, text);
  const { iso, end_iso: end } = when;
  const short = (day: string): string => readable(day).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
  if (!end || end === iso) return short(iso);
  const sameMonth = iso.length === 10 && iso.slice(0, 7) === end.slice(0, 7);
  return sameMonth ? `${Number(iso.slice(8))}–${short(end)}` : `${short(iso)} – ${short(end)}`;
}

/** Sorts dates: resolved ones by their ISO form, those of an unknown year after them, unresolved ones and none last. */
export function dateOrder(when: When | null): string {
  if (!when?.iso) return '~~';
  return when.iso.startsWith('-') ? `~${when.iso}` : when.iso;
}
