import { extract } from '../../../../src/extraction/extract';

/** The day on which every test text is published: a Wednesday. */
export const PUBLISHED = '2024-01-24';

/**
 * The meetings of a text, one a line, in the notation of the tests:
 * `held meeting: Ana Ruiz + Tomas Lind @ Oslo 2024-01-23 (background)`; a leader has a star.
 */
export function renderMeetings(text: string): string[] {
  const analysis = extract(text, { published: PUBLISHED });
  const name = new Map(analysis.entities.map((e) => [e.id, e.name]));
  return analysis.meetings.map((m) => {
    const parties = m.participants.map((p) => `${name.get(p.entity) ?? '?'}${p.leads ? '*' : ''}`).join(' + ');
    const place = m.place ? ` @ ${name.get(m.place) ?? '?'}` : '';
    const date = m.date?.iso ? ` ${m.date.iso}` : '';
    return `${m.status} ${m.kind}: ${parties}${place}${date}${m.background ? ' (background)' : ''}`;
  });
}
