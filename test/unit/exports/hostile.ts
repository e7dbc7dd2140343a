import type { Annotation } from '../../../src/annotations/annotation';
import type { Source } from '../../../src/exports/source';
import type { Analysis, Span } from '../../../src/extraction/model';
import { Random } from '../../soak/random';
import { annotationOf } from './annotations';

/** What has done harm somewhere: formulas, markup, commands, line and column ends, what only looks like something. */
const PIECES = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1:A9)',
    '=HYPERLINK("http://x.example","y")',
    '＝1＋1',
    '＋cmd',
    '－1',
    '＠SUM(1)',
    '|calc',
    '%0A=1',
    "=cmd|' /C calc'!A0",
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</style><style>*{}',
    '</title>',
    '<!--',
    '-->',
    ']]>',
    '&lt;b&gt;',
  ],
  ...[
    '"><a href="javascript:alert(1)">',
    "' onmouseover='x",
    '<iframe src="https://x.example">',
    '<link rel=stylesheet href=//x.example>',
    '<base href=//x>',
  ],
  ...[
    '![x](https://x.example/a.png)',
    '[x](command:workbench.action.quit)',
    '[x](javascript:alert(1))',
    '`code`',
    '| a | b |',
    '# head',
    '$(trash)',
    '{{7*7}}',
    '${7*7}',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    'ATTACH:https://x.example/a',
    ';TZID=x:',
    '\\n',
    '\\',
    ',',
    ';',
    '"',
    '""',
    "'",
    '\t',
    '\r',
    '\r\n',
    '\n',
    ' ',
    '  ',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u200b',
    '\ud800',
    '\udfff',
    '😀',
    'é',
    'e\u0301',
    '\uffff',
  ],
  ...['__proto__', 'constructor', 'toString', 'Ada Lind', 'the minister', 'e1', 'm1'],
] as const;

/** Strings made of the pieces, one to five of them, every piece alone at least once. */
export function hostileTexts(count: number, seed = 1): readonly string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) =>
    index < PIECES.length
      ? PIECES[index]!
      : Array.from({ length: random.between(1, 5) }, () => random.pick(PIECES)).join(random.chance(0.5) ? '' : ' '),
  );
}

/** An analysis with a person, a meeting, a commitment and a note for each string, and the strings as its text. */
export function hostileAnalysis(texts: readonly string[]): { readonly analysis: Analysis; readonly source: Source } {
  let length = 0;
  const spans = texts.map((text): Span => {
    const start = length;
    length += text.length + 1;
    return { start, end: start + text.length };
  });
  const text = texts.map((line) => `${line}\n`).join('');
  const at = (index: number): Span => spans[index % spans.length]!;
  const attribution = { kind: 'own voice', sources: texts.slice(0, 2) } as const;
  const analysis: Analysis = {
    version: 1,
    document: { length, language: 'en', published: '2030-03-04' },
    entities: texts.map((name, index) => ({
      id: `e${index + 1}`,
      type: 'person',
      name,
      country: null,
      kind: name,
      offices: [{ ...at(index + 1), title: texts[(index + 1) % texts.length]!, country: null, body: null, qualifier: null, rank: 2 }],
      mentions: [{ ...at(index), level: 'name', rule: 'test' }],
    })),
    dates: spans.map((span) => ({ ...span, iso: '2030-05-06', precision: 'day', basis: 'explicit' })),
    meetings: spans.map((span, index) => ({
      id: `m${index + 1}`,
      kind: 'meeting',
      status: 'planned',
      background: false,
      participants: [{ entity: `e${index + 1}`, side: null, role: null, leads: false }],
      date: { ...span, iso: '2030-05-06', precision: 'day', basis: 'explicit' },
      place: `e${index + 1}`,
      topics: [span],
      trigger: span,
      evidence: [span],
      attribution,
      codes: { cameo: '036', plover: 'AGREE' },
      rule: 'test',
    })),
    commitments: spans.map((span, index) => ({
      id: `c${index + 1}`,
      kind: 'policy',
      firmness: 4,
      direction: 'do',
      committers: [`e${index + 1}`],
      recipients: [],
      joint: false,
      action: { ...span, normal: texts[index]! },
      condition: span,
      deadline: { ...span, iso: '2030-05', precision: 'month', basis: 'explicit' },
      amount: { ...span, value: 1, unit: null },
      trigger: span,
      evidence: [span],
      meeting: null,
      attribution,
      codes: { cameo: '030', plover: 'AGREE' },
      rule: 'test',
    })),
  };
  const annotations = spans.flatMap((span, index): Annotation[] => {
    const words = texts[index]!;
    if (words === '' || index % 10 > 0) return [];
    const anchor = { ...span, exact: words, prefix: '', suffix: '' };
    return [annotationOf('meeting', 'met', { id: `a${index}`, anchor, note: words, by: words })];
  });
  return { analysis, source: { text, name: `${texts.slice(20, 28).join('/')}.txt`, annotations } };
}
