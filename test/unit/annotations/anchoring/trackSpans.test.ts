import { assert } from 'chai';
import fc from 'fast-check';
import { applyChanges } from '../../../../src/annotations/anchoring/applyChanges';
import type { TextChange } from '../../../../src/annotations/anchoring/textChange';
import { trackSpans } from '../../../../src/annotations/anchoring/trackSpans';
import { type TrackedSpan, trackedSpan } from '../../../../src/annotations/anchoring/trackedSpan';

/** A text whose spans stand in brackets: `met [Ada Lind] in`. */
function read(marked: string): { text: string; spans: TrackedSpan[] } {
  const spans: TrackedSpan[] = [];
  let text = '';
  for (const part of marked.split('[')) {
    const [inside, behind] = part.split(']');
    if (behind === undefined) text += part;
    else {
      spans.push(trackedSpan({ start: text.length, end: text.length + inside!.length, exact: inside! }));
      text += inside! + behind;
    }
  }
  return { text, spans };
}

/** Does the steps one after the other; the result in the same notation, with `~` before what is touched and `†` before what is gone. */
function follow(marked: string, ...steps: ((text: string) => TextChange[])[]): string {
  let { text, spans } = read(marked);
  for (const step of steps) {
    const changes = step(text);
    const after = applyChanges(text, changes);
    spans = trackSpans(spans, text, changes, after);
    text = after;
  }
  const sorted = [...spans].sort((a, b) => b.start - a.start);
  for (const { start, end, state } of sorted)
    text = `${text.slice(0, start)}${{ whole: '', touched: '~', gone: '†' }[state]}[${text.slice(start, end)}]${text.slice(end)}`;
  return text;
}

/** Replaces the first `old` of the text. */
const replace = (old: string, now: string) => (text: string) => [{ start: text.indexOf(old), removed: old.length, text: now }];
const all = (edit: (text: string) => string) => (text: string) => [{ start: 0, removed: text.length, text: edit(text) }];

describe('annotations/anchoring/trackSpans', () => {
  const cases: [what: string, from: string, to: string, ...steps: ((text: string) => TextChange[])[]][] = [
    ['moves behind an insertion', 'met [Ada Lind] in', 'has met [Ada Lind] in', replace('met', 'has met')],
    ['does not grow at its start', 'met [Ada Lind] in', 'met Dr [Ada Lind] in', replace('Ada', 'Dr Ada')],
    [
      'does not grow at its end',
      'met [Ada Lind] in',
      'met [Ada Lind]a in',
      (text) => [{ start: text.indexOf(' in'), removed: 0, text: 'a' }],
    ],
    [
      'takes what is typed inside',
      'met [Ada Lind] in',
      'met ~[Ada M. Lind] in',
      (text) => [{ start: text.indexOf('Lind'), removed: 0, text: 'M. ' }],
    ],
    ['keeps what is left at its end', 'met [Ada Lind] in', '~[Lind] in', replace('met Ada ', '')],
    ['keeps what is left at its start', 'met [Ada Lind] in', 'met ~[Ada]', replace(' Lind in', '')],
    ['keeps its place when it is deleted', 'met [Ada Lind] in', 'met †[] in', replace('Ada Lind', '')],
    ['comes back where it was deleted', 'met [Ada Lind] in', 'met [Ada Lind] in', replace('Ada Lind', ''), replace(' in', 'Ada Lind in')],
    [
      'comes back with the words that were deleted with it',
      'He met [Ada Lind] in Oslo',
      'He met [Ada Lind] in Oslo',
      replace('met Ada Lind in', ''),
      replace('He ', 'He met Ada Lind in'),
    ],
    [
      'comes back after piecemeal deletion',
      'met [Lind] in',
      'met [Lind] in',
      replace('nd', ''),
      replace('t Li', ''),
      replace('me', 'met Li'),
      replace('Li', 'Lind'),
    ],
    [
      'is whole again when what was typed inside is taken out',
      'met [Ada Lind]',
      'met [Ada Lind]',
      replace('a L', 'a M L'),
      replace(' M', ''),
    ],
    [
      'is whole again when its cut part comes back',
      'met [Ada Lind] in',
      'met [Ada Lind] in',
      replace('met Ada', 'X'),
      replace('X', 'met Ada'),
    ],
    [
      'follows several edits of one event',
      'a [one] b [two] c [one] d',
      'aa [one] bb [two] cc [one] d',
      (text) => ['c', 'b', 'a'].map((letter) => ({ start: text.indexOf(`${letter} `), removed: 1, text: letter.repeat(2) })),
    ],
    [
      'follows a line that is moved',
      'The first line of it.\nHe met [Ada Lind] in Oslo.\nThe end.\n',
      'He met [Ada Lind] in Oslo.\nThe first line of it.\nThe end.\n',
      (text) => [
        { start: text.indexOf('He met'), removed: 'He met Ada Lind in Oslo.\n'.length, text: '' },
        { start: 0, removed: 0, text: 'He met Ada Lind in Oslo.\n' },
      ],
    ],
    [
      'follows what is cut and pasted elsewhere',
      'He met [Ada Lind] in Oslo. She left. The end.',
      'She left. He met [Ada Lind] in Oslo. The end.',
      replace('He met Ada Lind in Oslo. ', ''),
      replace('The', 'He met Ada Lind in Oslo. The'),
    ],
    [
      'is not taken to another place by the same word alone',
      'met [Lind] in Oslo. The end.',
      'met †[] in Oslo. The Lind end.',
      replace('Lind', ''),
      replace('The', 'The Lind'),
    ],
    [
      'keeps its place in a replacement of everything',
      'One. He met [Ada Lind] in [Oslo] again. Two. [Ada Lind] left.',
      'Once. He met [Ada Lind] in [Oslo] again. [Ada Lind] left, too.',
      all((text) => text.replace('One', 'Once').replace('Two. ', '').replace('left', 'left, too')),
    ],
    [
      'finds a moved paragraph in a replacement of everything',
      'Mr Kade spoke of trade in the morning.\n\nThe minister met [Ada Lind] in Oslo on Monday.\n\nThen they went home by train.\n',
      'The minister met [Ada Lind] in Oslo on Monday.\n\nThen they went home by train.\n\nMr Kade spoke of trade in the morning.\n',
      all((text) => `${text.slice(text.indexOf('The'))}\n${text.slice(0, text.indexOf('\n\n'))}\n`),
    ],
  ];
  for (const [what, from, to, ...steps] of cases) it(what, () => assert.equal(follow(from, ...steps), to));

  it('has everything where it was once all that was done is undone, whatever was done', () => {
    const edit = fc.record({
      at: fc.nat(),
      removed: fc.integer({ min: 0, max: 30 }),
      text: fc.constantFrom('', 'again', ' Q ', 'x'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const first = read('Ada [Lind] met [Tomas Kade] in [Oslo]. They [spoke of trade], of [fisheries] and of a [visit in June].');
        let { text, spans } = first;
        const undo: { before: string; change: TextChange }[] = [];
        const become = (change: TextChange, after: string) => {
          spans = trackSpans(spans, text, [change], after);
          text = after;
        };
        for (const { at, removed, text: put } of edits) {
          const start = at % (text.length + 1);
          const change = { start, removed: Math.min(removed, text.length - start), text: put };
          const was = text.slice(start, start + change.removed);
          undo.push({ before: text, change: { start, removed: put.length, text: was } });
          become(change, applyChanges(text, [change]));
        }
        for (const { before, change } of undo.reverse()) become(change, before);
        assert.deepEqual(spans, first.spans);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
