import { assert } from 'chai';
import ICAL from 'ical.js';
import { ics } from '../../../src/exports/calendar/ics';
import { periodOf } from '../../../src/exports/calendar/periodOf';
import type { Analysis, Meeting, When } from '../../../src/extraction/model';
import { annotationOf } from './annotations';
import { analysis, source } from './example';

const planned = (change: Partial<Meeting> = {}): Analysis => ({
  ...analysis,
  meetings: [{ ...analysis.meetings[0]!, status: 'planned', place: 'e4', ...change }],
});
const eventsOf = (written: string) =>
  new ICAL.Component(ICAL.parse(written) as unknown as string).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const when = (iso: string | null, end: string | null = null): When => ({
  start: 0,
  end: 1,
  iso,
  end_iso: end,
  precision: 'vague',
  basis: 'explicit',
});

describe('iCalendar', () => {
  it('has planned meetings and deadlines, and no meeting that was held', () => {
    assert.deepEqual(
      eventsOf(ics.write(analysis, source)).map(({ summary }) => summary),
      ['Deadline: Aravia: reopen the border (some day in 2030-05)'],
    );
    assert.deepEqual(eventsOf(ics.write(planned(), source)).map(({ summary }) => summary)[0], 'Meeting: Ana Ilves, *Tor Dahl*');
  });

  it('has a day as a day, and a month as all its days', () => {
    const [meeting, deadline] = eventsOf(ics.write(planned(), source));
    assert.deepEqual([meeting?.startDate.toString(), meeting?.endDate.toString()], ['2030-03-04', '2030-03-05']);
    assert.isTrue(meeting!.startDate.isDate);
    assert.deepEqual([deadline?.startDate.toString(), deadline?.endDate.toString()], ['2030-05-01', '2030-06-01']);
    assert.equal(meeting?.location, 'Aravia');
  });

  it('does not tell a deadline twice that is the date of its own meeting', () => {
    const commitment = { ...analysis.commitments[0]!, meeting: 'm1', deadline: analysis.meetings[0]!.date };
    assert.lengthOf(eventsOf(ics.write({ ...planned(), commitments: [commitment] }, source)), 1);
  });

  it('leaves out what has no date in the calendar', () => {
    for (const date of [null, when(null), when('--01-23')])
      assert.lengthOf(eventsOf(ics.write({ ...planned({ date }), commitments: [] }, source)), 0);
  });

  it('has the sentence, the status and the person’s word in the description, and the same identity every time', () => {
    const annotations = [annotationOf('meeting', 'met', { note: 'a, b; c\nBEGIN:VEVENT' })];
    const [first] = eventsOf(ics.write(planned(), { ...source, annotations }));
    assert.include(first?.description, 'Status: planned\n');
    assert.include(first?.description, 'Review: accepted by ada: a, b; c\nBEGIN:VEVENT\n');
    assert.include(first?.description, "“Foreign Minister Ana Ilves met =Borland's|envoy *Tor Dahl* on Monday.”");
    assert.equal(first?.uid, eventsOf(ics.write(planned(), source))[0]?.uid);
  });

  for (const [iso, end, start, behind] of [
    ['2024-02-29', null, '2024-02-29', '2024-03-01'],
    ['2024-12', null, '2024-12-01', '2025-01-01'],
    ['2024', null, '2024-01-01', '2025-01-01'],
    ['2024-11-10', '2024-11-16', '2024-11-10', '2024-11-17'],
    ['0050-01', null, '0050-01-01', '0050-02-01'],
  ] as const)
    it(`reads ${iso} ${end ?? ''} as days`, () => {
      const period = periodOf(when(iso, end));
      assert.deepEqual([period?.start.toISOString().slice(0, 10), period?.end.toISOString().slice(0, 10)], [start, behind]);
    });
});
