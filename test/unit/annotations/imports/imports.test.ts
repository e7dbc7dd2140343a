import { assert } from 'chai';
import fc from 'fast-check';
import { describeAnchor } from '../../../../src/annotations/anchoring/describeAnchor';
import { Annotation } from '../../../../src/annotations/annotation';
import type { NewAnnotation } from '../../../../src/annotations/draft';
import { bratImport } from '../../../../src/annotations/imports/bratImport';
import { IMPORT_FORMATS, importFormatOf } from '../../../../src/annotations/imports/importFormats';
import { names } from '../../../../src/annotations/imports/names';
import { sidecarImport } from '../../../../src/annotations/imports/sidecarImport';
import { w3cImport } from '../../../../src/annotations/imports/w3cImport';
import { writeSidecar } from '../../../../src/annotations/sidecar/writeSidecar';
import { brat } from '../../../../src/exports/brat/brat';
import { w3c } from '../../../../src/exports/w3c';
import { annotationOf } from '../../exports/annotations';
import { analysis, at, source } from '../../exports/example';

const TEXT = '😀 Foreign Minister Ana Ilves met\nTor Dahl on Monday; Ana Ilves left. Tor Dahl stayed.\n';
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const shown = ({ parsed, failed }: { parsed: readonly NewAnnotation[]; failed: readonly { where: string; reason: string }[] }) => [
  ...parsed.map(({ about, state, anchor, value, note }) => [about, state, anchor.start, anchor.exact, value, ...(note ? [note] : [])]),
  ...failed.map(({ where, reason }) => `${where}: ${reason}`),
];

describe('importing brat', () => {
  it('reads names, events and links by code points, and tells what it leaves out', () => {
    const ann = [
      'T1\tPER 19 28\tAna Ilves',
      'T2\tPerson 33 41\tTor Dahl',
      'T3\tMeeting 29 32\tmet',
      'T4\tDate 45 51\tMonday',
      'T5\tGene 2 9\tForeign',
      'T6\tPerson 69 77\tTor Dahl',
      'T7\tPerson 1 4\tNobody',
      'E1\tMeeting:T3 Host:T1 Participant:T2 Date:T4',
      'E2\tSale:T3',
      'A1\tStatus E1 held',
      'R1\tCoreference Arg1:T6 Arg2:T2',
      '#1\tIso T4\t2030-03-04',
      '#2\tAnnotatorNotes T1\tsure of it',
      'nonsense',
    ].join('\n');
    const anchor = (words: string, from = 0) => {
      const start = TEXT.indexOf(words, from);
      return describeAnchor(TEXT, { start, end: start + words.length });
    };
    assert.deepEqual(shown(bratImport.read(bytes(ann), TEXT)), [
      ['name', 'accepted', 20, 'Ana Ilves', { type: 'person' }, 'sure of it'],
      ['name', 'accepted', 34, 'Tor Dahl', { type: 'person' }],
      ['name', 'accepted', 70, 'Tor Dahl', { type: 'person' }],
      [
        ...['meeting', 'accepted', 30, 'met'],
        {
          status: 'held',
          participants: [
            { mention: anchor('Ana Ilves'), role: 'host' },
            { mention: anchor('Tor Dahl'), role: 'participant' },
          ],
          date: { anchor: anchor('Monday'), iso: '2030-03-04' },
        },
      ],
      ['link', 'accepted', 70, 'Tor Dahl', { other: anchor('Tor Dahl'), same: true }],
      'line 7: "Nobody" is not found in this text with certainty',
      'line 5: "Gene" is no type of name',
      'line 9: "Sale" is no event of ours',
    ]);
  });

  it('takes offsets in UTF-16 too, and words that stand once, but never one of two places', () => {
    const read = (line: string) => shown(bratImport.read(bytes(line), TEXT)).map((each) => (Array.isArray(each) ? each[2] : each));
    assert.deepEqual(read('T1\tPerson 20 29\tAna Ilves'), [20]);
    assert.deepEqual(read('T1\tPerson 0 6\tMonday'), [46]);
    assert.deepEqual(read('T1\tPerson 0 9\tAna Ilves'), ['line 1: "Ana Ilves" is not found in this text with certainty']);
    assert.deepEqual(read('T1\tPerson 29 32;33 41\tmet Tor Dahl'), [30]);
  });

  it('comes back from our export: names, the meeting, the commitment, and the note', () => {
    const annotations = [annotationOf('meeting', 'met', { note: 'seen' })];
    const { parsed, failed } = bratImport.read(bytes(brat.write(analysis, { ...source, annotations })), source.text);
    assert.isEmpty(failed);
    assert.includeMembers(
      parsed.map(({ about, anchor }) => `${about} ${anchor.exact}`),
      [
        'name Ana Ilves',
        'name Foreign Minister',
        'name ministry',
        'name Aravia',
        'meeting met',
        'commitment reopen [the border](http://example.org)',
      ],
    );
    const meeting = parsed.find(({ about }) => about === 'meeting');
    assert.deepInclude(meeting, { note: 'seen', state: 'accepted' });
    assert.deepInclude(meeting?.value, { kind: 'meeting', status: 'held' });
    const commitment = parsed.find(({ about }) => about === 'commitment');
    assert.deepInclude(commitment?.value, { firmness: 4, direction: 'do', kind: 'policy' });
  });
});

describe('importing W3C annotations', () => {
  it('comes back whole from our export, and leaves the module’s readings where they are', () => {
    const annotations = [
      annotationOf('name', 'Ana Ilves', { note: 'sure', value: { type: 'person', title: 'Foreign Minister' } as never }),
      annotationOf('meeting', 'met', { id: '1'.repeat(32), state: 'rejected' }),
    ];
    const { parsed, failed } = w3cImport.read(bytes(w3c.write(analysis, { ...source, annotations })), source.text);
    assert.isEmpty(failed);
    assert.deepEqual(
      parsed.map(({ about, state, value, note, anchor }) => [about, state, value, note, anchor]),
      annotations.map(({ about, state, value, note, anchor }) => [about, state, value, note, describeAnchor(source.text, anchor)]),
    );
  });

  it('reads what others write: one annotation, a tag, a comment; and tells what it cannot place', () => {
    const target = (exact: string, start: number) => ({
      source: 'x',
      selector: [
        { type: 'TextPositionSelector', start, end: start + exact.length },
        { type: 'TextQuoteSelector', exact },
      ],
    });
    const read = (file: unknown) => shown(w3cImport.read(bytes(JSON.stringify(file)), TEXT));
    assert.deepEqual(read({ type: 'Annotation', body: { value: 'PER', purpose: 'tagging' }, target: target('Ana Ilves', 19) }), [
      ['name', 'accepted', 20, 'Ana Ilves', { type: 'person' }],
    ]);
    assert.deepEqual(
      read([
        { type: 'Annotation', body: 'look here', target: target('Monday', 99) },
        { type: 'Annotation', target: target('Monday', 45) },
        { type: 'Annotation', body: 'x', target: target('Friday', 45) },
        { type: 'Annotation', body: 'x', target: 'http://example.org' },
        null,
      ]),
      [
        ['note', 'open', 46, 'Monday', {}, 'look here'],
        'entry 2: it has neither a tag of ours nor a comment',
        'entry 3: "Friday" is not found in this text with certainty',
        'entry 4: it is no annotation with a target',
        'entry 5: it is no annotation with a target',
      ],
    );
    assert.deepEqual(w3cImport.read(bytes('{'), TEXT).failed.length, 1);
  });
});

describe('importing names', () => {
  it('reads a table by its header, everywhere in the text, as whole words', () => {
    const csv =
      'Name,Type,Office,Country\nAna Ilves,person,Foreign Minister,ARV\nlves,person,,\n"Tor Dahl",,,\nMonday,weekday,,\n,person,,\n';
    assert.deepEqual(shown(names.read(bytes(csv), TEXT)), [
      ['name', 'accepted', 20, 'Ana Ilves', { type: 'person', title: 'Foreign Minister', country: 'ARV' }],
      ['name', 'accepted', 34, 'Tor Dahl', { type: 'person' }],
      'row 2: "lves" does not stand in this text',
      'row 4: "weekday" is no type of name',
      'row 5: there is no name',
    ]);
  });
});

describe('importing a sidecar', () => {
  it('takes over what stands, finds its words anew, and tells of the lines that it cannot read', () => {
    const records = [
      annotationOf('name', 'Ana Ilves', { id: 'a', note: 'sure' }),
      annotationOf('meeting', 'met', { id: 'b', state: 'withdrawn' }),
      annotationOf('commitment', 'Borland agrees', {
        id: 'c',
        anchor: { ...describeAnchor(source.text, at('Borland agrees')), exact: 'Borland has gone' },
      }),
    ];
    const file = new TextDecoder().decode(writeSidecar({ header: null, records, purged: [], others: [], kept: [], copy: null }));
    const { parsed, failed } = sidecarImport.read(bytes(`${file}{broken\n`), `A line more.\n${source.text}`);
    assert.deepEqual(
      parsed.map(({ about, anchor, note }) => [about, anchor.exact, anchor.start, note]),
      [['name', 'Ana Ilves', at('Ana Ilves').start + 13, 'sure']],
    );
    assert.deepEqual(
      failed.map(({ where }) => where),
      ['line 4', 'record c'],
    );
  });
});

describe('every import format', () => {
  it('is told by the longest ending that fits', () => {
    const ids = ['a.ann', 'a.txt.communique.jsonl', 'a.jsonld', 'a.json', 'names.csv', 'a.pdf'].map(
      (name) => importFormatOf(name)?.id ?? null,
    );
    assert.deepEqual(ids, ['brat', 'sidecar', 'w3c', 'w3c', 'names', null]);
  });

  for (const format of IMPORT_FORMATS)
    it(`${format.id}: never throws, and gives only drafts that the sidecar holds and whose words are in the text`, () => {
      const line = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          'T1\tPerson 2 9\tForeign',
          'E1\tMeeting:T1 Host:T1',
          'R1\tCoreference Arg1:T1 Arg2:T1',
          '*\tEquiv T1',
          'name,type',
          'Ana Ilves,person',
        ),
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(line).map((lines) => lines.join('\n')),
            fc.json(),
          ),
          (content) => {
            for (const draft of format.read(bytes(content), TEXT).parsed) {
              Annotation.parse({ ...draft, id: 'x', rev: 1, by: '', at: '', history: [] });
              assert.equal(TEXT.slice(draft.anchor.start, draft.anchor.end), draft.anchor.exact);
            }
          },
        ),
        { numRuns: 300 },
      );
    });
});
