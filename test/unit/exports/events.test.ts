import { assert } from 'chai';
import { parse } from 'papaparse';
import { cameo } from '../../../src/exports/events/cameo';
import { plover } from '../../../src/exports/events/plover';
import type { Analysis, Meeting } from '../../../src/extraction/model';
import { annotationOf } from './annotations';
import { analysis, source } from './example';

const withMeeting = (change: Partial<Meeting>): Analysis => ({ ...analysis, meetings: [{ ...analysis.meetings[0]!, ...change }] });
const visit = withMeeting({
  kind: 'visit',
  codes: { cameo: '042', plover: 'CONSULT' },
  participants: [
    { entity: 'e1', side: 'ARV', role: 'host', leads: false },
    { entity: 'e2', side: 'BRL', role: 'visitor', leads: false },
  ],
});

describe('PLOVER events', () => {
  const read = (written: string) => JSON.parse(written) as Record<string, unknown>[];

  it('have the fields of the gold standard records; who acts together is all source', () => {
    const [event, ...others] = read(plover.write(analysis, source));
    assert.isEmpty(others, 'a commitment without a code is no event');
    assert.deepInclude(event, {
      date: '2030-03-04',
      source: [
        { actorText: 'Ana Ilves', code: 'ARV', sector: 'GOV' },
        { actorText: '*Tor Dahl*', code: 'BRL' },
      ],
      target: [],
      event: 'CONSULT',
      eventText: 'met',
      mode: '',
      coder: 'Communiqué',
    });
  });

  it('tell who visits whom', () => {
    const [event] = read(plover.write(visit, source));
    assert.deepInclude(event, { mode: 'visit', source: [{ actorText: '*Tor Dahl*', code: 'BRL' }] });
  });

  it('have the modes and contexts of the table that turns CAMEO into PLOVER', () => {
    const of = (cameo: string, event: string) => {
      const [{ mode, context } = {}] = read(plover.write(withMeeting({ codes: { cameo, plover: event } }), source));
      return [mode, context];
    };
    assert.deepEqual(of('044', 'CONSULT'), ['third-party', '']);
    assert.deepEqual(of('043', 'CONSULT'), ['host', '']);
    assert.deepEqual(of('057', 'SUPPORT'), ['', 'diplomatic']);
    assert.deepEqual(of('114', 'ACCUSE'), ['disapprove', '']);
    assert.deepEqual(of('125', 'REJECT'), ['meet', 'diplomatic']);
  });

  it('name the person who decided', () => {
    const [event] = read(plover.write(analysis, { ...source, annotations: [annotationOf('meeting', 'met', { note: 'checked' })] }));
    assert.deepInclude(event, { coder: 'ada', dateCoded: '2030-03-05', comment: 'CAMEO 040; accepted; checked' });
  });
});

describe('CAMEO events', () => {
  const pairs = (content: Analysis) =>
    parse<Record<string, string>>(cameo.write(content, source).trimEnd(), { header: true }).data.map(
      (row) => `${row.source_actor} ${row.cameo} ${row.target_actor}`,
    );

  it('go both ways between equals', () => {
    assert.deepEqual(pairs(analysis), ['ARVGOV 040 BRL', 'BRL 040 ARVGOV']);
  });

  it('give a visit the visitor’s code and the host’s', () => {
    assert.deepEqual(pairs(visit), ['BRL 042 ARVGOV', 'ARVGOV 043 BRL']);
  });

  it('are not between two of one side', () => {
    assert.deepEqual(
      pairs({ ...analysis, entities: analysis.entities.map((entity) => (entity.id === 'e2' ? { ...entity, country: 'ARV' } : entity)) }),
      ['ARVGOV 040 ', 'ARV 040 '],
    );
  });
});
