import type { Analysis, Span } from '../../../src/extraction/model';
import type { Source } from '../../../src/exports/source';

const text = `ARAVIA CITY, March 4 (Agency) - Foreign Minister Ana Ilves met =Borland's|envoy *Tor Dahl* on Monday.
The ministry said Aravia will reopen [the border](http://example.org) by May if Borland agrees.
`;

/** The first place of some words of the text. */
export function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length };
}

export const source: Source = { text, name: 'notes/talks 1.txt' };

const attribution = { kind: 'own voice', sources: [] } as const;
const codes = { cameo: '040', plover: 'CONSULT' };
const date = { ...at('Monday'), iso: '2030-03-04', precision: 'day', basis: 'relative' } as const;
const deadline = { ...at('May'), iso: '2030-05', precision: 'month', basis: 'inferred-year' } as const;
const mention = (words: string): { readonly level: 'name'; readonly rule: string } & Span => ({
  ...at(words),
  level: 'name',
  rule: 'test',
});

/** A small analysis, written by hand, with awkward characters in its text. */
export const analysis: Analysis = {
  version: 1,
  document: { length: text.length, language: 'en', published: '2030-03-04' },
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ana Ilves',
      country: 'ARV',
      kind: null,
      offices: [{ ...at('Foreign Minister'), title: 'Foreign Minister', country: 'ARV', body: 'e3', qualifier: null, rank: 2 }],
      mentions: [mention('Ana Ilves')],
    },
    { id: 'e2', type: 'person', name: '*Tor Dahl*', country: 'BRL', kind: null, offices: [], mentions: [mention('*Tor Dahl*')] },
    { id: 'e3', type: 'body', name: '=Ministry', country: 'ARV', kind: 'ministry', offices: [], mentions: [mention('ministry')] },
    { id: 'e4', type: 'country', name: 'Aravia', country: 'ARV', kind: null, offices: [], mentions: [mention('Aravia')] },
  ],
  dates: [date, deadline],
  meetings: [
    {
      id: 'm1',
      kind: 'meeting',
      status: 'held',
      background: false,
      participants: [
        { entity: 'e1', side: 'ARV', role: 'host', leads: false },
        { entity: 'e2', side: 'BRL', role: null, leads: true },
      ],
      date,
      place: null,
      topics: [at('the border')],
      trigger: at('met'),
      evidence: [at("Foreign Minister Ana Ilves met =Borland's|envoy *Tor Dahl* on Monday.")],
      attribution,
      codes,
      rule: 'meeting.verb',
    },
  ],
  commitments: [
    {
      id: 'c1',
      kind: 'policy',
      firmness: 4,
      direction: 'do',
      committers: ['e4'],
      recipients: [],
      joint: false,
      action: { ...at('reopen [the border](http://example.org)'), normal: 'reopen the border' },
      condition: at('Borland agrees'),
      deadline,
      amount: null,
      trigger: at('will'),
      evidence: [at('The ministry said Aravia will reopen [the border](http://example.org) by May if Borland agrees.')],
      meeting: null,
      attribution: { kind: 'official statement', sources: ['e3'] },
      codes: { cameo: null, plover: null },
      rule: 'commitment.will',
    },
  ],
};
