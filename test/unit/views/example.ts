import type { Analysis, Commitment, EntityRecord, EntityType, Meeting, Office, Span, When } from '../../../src/extraction/model';
import { PanelContext } from '../../../src/views/panelContext';

/** An invented text and what a person would say it holds: for tests of what is made of an analysis. */
export const TEXT = [
  'Ada Example, Freedonia’s trade minister, met José Muñoz in Port Azure on 3 May 2031.',
  'She will visit Sylvania in June 2031. Sylvania offered to lend 20 million crowns if the talks go on.',
  'A call with the Union was cancelled. Both hope for lasting friendship.',
].join('\n\n');

export function span(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function entity(
  id: string,
  type: EntityType,
  name: string,
  country: string | null,
  others: readonly string[] = [],
  offices: readonly Office[] = [],
): EntityRecord {
  const mentions = [name, ...others].map((words) => ({
    ...span(words),
    level: words === 'She' ? ('pronoun' as const) : ('name' as const),
    rule: `${type}.rule`,
  }));
  return { id, type, name, country, kind: null, offices, mentions };
}

function when(words: string, iso: string | null, precision: When['precision'] = 'day'): When {
  return { ...span(words), iso, precision, basis: 'explicit' };
}

const common = { attribution: { kind: 'own voice', sources: [] }, codes: { cameo: '040', plover: 'CONSULT' }, rule: 'some.rule' } as const;

function meeting(id: string, trigger: string, sentence: string, rest: Partial<Meeting>): Meeting {
  return {
    ...common,
    id,
    kind: 'meeting',
    status: 'held',
    background: false,
    participants: [],
    date: null,
    place: null,
    topics: [],
    trigger: span(trigger),
    evidence: [span(sentence)],
    ...rest,
  };
}

function commitment(id: string, trigger: string, action: string, sentence: string, rest: Partial<Commitment>): Commitment {
  return {
    ...common,
    id,
    kind: 'other',
    firmness: 4,
    direction: 'do',
    committers: [],
    recipients: [],
    joint: false,
    action: { ...span(action), normal: action },
    condition: null,
    deadline: null,
    amount: null,
    trigger: span(trigger),
    evidence: [span(sentence)],
    meeting: null,
    ...rest,
  };
}

const SENTENCES = TEXT.match(/[^.]+\./gu)?.map((sentence) => sentence.trim()) ?? [];
const [MET = '', VISIT = '', LOAN = '', CALL = '', HOPE = ''] = SENTENCES;
const minister: Office = { ...span('trade minister'), title: 'trade minister', country: 'FRE', body: null, qualifier: null, rank: 2 };

export const ANALYSIS: Analysis = {
  version: 1,
  document: { length: TEXT.length, language: 'en', published: null },
  entities: [
    entity('e1', 'person', 'Ada Example', 'FRE', ['She'], [minister]),
    entity('e2', 'country', 'Freedonia', 'FRE'),
    entity('e3', 'person', 'José Muñoz', null),
    entity('e4', 'place', 'Port Azure', null),
    entity('e5', 'country', 'Sylvania', 'SYL'),
    entity('e6', 'body', 'the Union', null),
  ],
  dates: [when('3 May 2031', '2031-05-03'), when('June 2031', '2031-06', 'month')],
  meetings: [
    meeting('m1', 'met', MET, {
      participants: [
        { entity: 'e1', side: 'FRE', role: 'visitor', leads: false },
        { entity: 'e3', side: null, role: 'participant', leads: false },
      ],
      date: when('3 May 2031', '2031-05-03'),
      place: 'e4',
    }),
    meeting('m2', 'visit', VISIT, {
      kind: 'visit',
      status: 'planned',
      participants: [{ entity: 'e1', side: 'FRE', role: 'visitor', leads: false }],
      date: when('June 2031', '2031-06', 'month'),
      place: 'e5',
    }),
    meeting('m3', 'call', CALL, {
      kind: 'call',
      status: 'cancelled',
      participants: [{ entity: 'e6', side: null, role: null, leads: false }],
    }),
  ],
  commitments: [
    commitment('c1', 'will', 'visit Sylvania', VISIT, {
      kind: 'visit',
      committers: ['e1'],
      deadline: when('June 2031', '2031-06', 'month'),
      meeting: 'm2',
    }),
    commitment('c2', 'offered', 'lend 20 million crowns', LOAN, {
      kind: 'aid',
      firmness: 2,
      committers: ['e5'],
      condition: span('the talks go on'),
      amount: { ...span('20 million crowns'), value: 20e6, unit: 'crowns' },
    }),
    commitment('c3', 'hope', 'lasting friendship', HOPE, { firmness: 1, committers: ['e1', 'e3'], joint: true }),
  ],
};

export const context = (): PanelContext => new PanelContext(ANALYSIS, TEXT);
