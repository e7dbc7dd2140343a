import { assert } from 'chai';
import fc from 'fast-check';
import { flagsOf } from '../../../../src/extraction/lexicon/flagsOf';
import { readDocument } from '../../../../src/extraction/text/readDocument';

const tokensOf = (text: string): string[] => readDocument(text, flagsOf).tokens.map((token) => token.word.text);
const sentencesOf = (text: string, markdown = false): string[] =>
  readDocument(text, flagsOf, { markdown }).sentences.map(({ start, end }) => text.slice(start, end));

describe('text: tokens', () => {
  for (const [text, ...tokens] of [
    ['D.Tsogtbaatar and H.E. Ann-Marie O’Brien', 'D.Tsogtbaatar', 'and', 'H.E.', 'Ann-Marie', 'O’Brien'],
    ['the U.S.-led, Vienna-based group', 'the', 'U.S.', '-', 'led', ',', 'Vienna', '-', 'based', 'group'],
    [
      "Norway’s and the parties’ didn’t, won't, we’ll",
      'Norway',
      '’s',
      'and',
      'the',
      'parties',
      '’',
      'did',
      'n’t',
      ',',
      'wo',
      "n't",
      ',',
      'we',
      '’ll',
    ],
    ['Guinea-Bissau, Ban Ki-moon, Swiss-Danish', 'Guinea-Bissau', ',', 'Ban', 'Ki-moon', ',', 'Swiss-Danish'],
    ['a Norway-Sweden railway', 'a', 'Norway', '-', 'Sweden', 'railway'],
    [
      'at 10 a.m., on March 3-5, $1,000.50, €5m, 5th',
      'at',
      '10',
      'a.m.',
      ',',
      'on',
      'March',
      '3',
      '-',
      '5',
      ',',
      '$',
      '1,000.50',
      ',',
      '€',
      '5m',
      ',',
      '5th',
    ],
    ['Mr.\u00a0Lind\u202fsaid', 'Mr', '.', 'Lind', 'said'],
  ] as const)
    it(text, () => {
      assert.deepEqual(tokensOf(text), [...tokens]);
    });
});

describe('text: sentences', () => {
  for (const [what, text, ...sentences] of [
    [
      'abbreviations and initials',
      'Gen. Lind met H.E. Mr. D.Ek of the U.S. The end.',
      'Gen. Lind met H.E. Mr. D.Ek of the U.S.',
      'The end.',
    ],
    ['initials before a family name', 'J. A. Lind Jr. left. So did he.', 'J. A. Lind Jr. left.', 'So did he.'],
    ['months and hours', 'On Sept. 5 they left at 10 a.m. Friday. It rained.', 'On Sept. 5 they left at 10 a.m. Friday.', 'It rained.'],
    ['a word that is also an abbreviation', 'She said no. The end.', 'She said no.', 'The end.'],
    ['quotation marks belong to the sentence', '“It is late.” She left. "Go!" "No."', '“It is late.”', 'She left.', '"Go!"', '"No."'],
    ['a question that goes on', '“Is it?” he asked. Yes.', '“Is it?” he asked.', 'Yes.'],
    ['a headline without a full stop', 'Ministers meet in Oslo\n\nThe ministers met.', 'Ministers meet in Oslo', 'The ministers met.'],
    [
      'lines wrapped by hand',
      'The ministers of the two states\nmet in Oslo. They\nspoke.',
      'The ministers of the two states\nmet in Oslo.',
      'They\nspoke.',
    ],
    [
      'bullets and numbers',
      'They agreed:\r\n- to meet\r\n- to talk\r\n1. Trade\r\n2. Aid',
      'They agreed:',
      '- to meet',
      '- to talk',
      '1. Trade',
      '2. Aid',
    ],
    ['capitals only', 'MINISTERS MEET. GEN. LIND LEAVES.', 'MINISTERS MEET.', 'GEN. LIND LEAVES.'],
    ['a missing space', 'The ministers met.The talks went on.', 'The ministers met.', 'The talks went on.'],
    ['a number at the end', 'They met in 2019. They left.', 'They met in 2019.', 'They left.'],
  ] as const)
    it(what, () => {
      assert.deepEqual(sentencesOf(text), [...sentences]);
    });

  it('splits what has no end', () => {
    const { sentences } = readDocument('word, '.repeat(5000), flagsOf);
    assert.isAtMost(Math.max(...sentences.map(({ first, last }) => last - first)), 1000);
  });
});

describe('text: Markdown', () => {
  const source =
    '---\ndate: 2024-03-04\n---\n# Talks *in* Oslo\n**Ada Lind** met [Bo Ek](https://example.org/a_(b)).\n```\ncode\n```\n> Quoted <br> text.';
  it('reads what is text, at its place', () => {
    const document = readDocument(source, flagsOf, { markdown: true });
    assert.deepEqual(
      document.tokens.map((token) => token.word.text),
      'Talks in Oslo Ada Lind met Bo Ek . Quoted text .'.split(' '),
    );
    for (const token of document.tokens) assert.equal(source.slice(token.start, token.end), token.word.text);
    assert.deepEqual(
      document.sentences.map(({ kind }) => kind),
      ['heading', 'prose', 'prose'],
    );
  });
  it('leaves what only looks like it', () => {
    for (const text of ['2 * 3 * 4', 'snake_case_name', 'a [b] c', 'x < y > z'])
      assert.deepEqual(
        readDocument(text, flagsOf, { markdown: true })
          .tokens.map((t) => t.word.text)
          .join(' '),
        tokensOf(text).join(' '),
      );
  });
});

describe('text: quotations and datelines', () => {
  const quotations = (text: string): string[] => readDocument(text, flagsOf).quotations.map(({ start, end }) => text.slice(start, end));
  const dateline = (text: string): string | null => {
    const found = readDocument(text, flagsOf).dateline;
    return found && text.slice(found.start, found.end);
  };
  it('finds quotations, outermost only', () => {
    assert.deepEqual(quotations('“We ‘may’ go,” she said. "No." «Oui» he said'), ['We ‘may’ go,', 'No.', 'Oui']);
    assert.deepEqual(quotations("He said 'we go' and the parties' plan."), ['we go']);
    assert.deepEqual(quotations('“One paragraph.\n\n“Another one.” End.'), ['One paragraph.', 'Another one.']);
    assert.deepEqual(quotations("It's the parties' and Lind's view, isn't it?"), []);
  });
  it('reads the dateline', () => {
    assert.equal(dateline('On January 6–7, the minister left.'), null);
    assert.equal(dateline('TASHKENT, March 4 (Agency) - The minister left.'), 'TASHKENT, March 4 (Agency) -');
    assert.equal(dateline('Talks go on\n\nKYIV (Reuters) – The envoy left.'), 'KYIV (Reuters) –');
    assert.equal(dateline('Oslo, 5 May 2020 — A talk was held.'), 'Oslo, 5 May 2020 —');
    assert.equal(dateline('The envoy - a Dane - left.'), null);
    assert.equal(dateline('Ada Lind – a minister – left.'), null);
    assert.equal(dateline('NATO said it would go.'), null);
  });
});

describe('text: invariants', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'Mr.',
          ' ',
          '\n',
          '\r\n',
          '"',
          '’',
          '“',
          '”',
          '.',
          'U.S.',
          'D.',
          'Ab',
          'x',
          '-',
          '(',
          '[',
          '](',
          '1.',
          '\ud800',
          '*',
          '#',
          '---\n',
          '<',
          '\u00a0',
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join('')),
  );
  it('tokens cover what is no space, in order; sentences part the tokens', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, markdown) => {
        const document = readDocument(text, flagsOf, { markdown });
        let end = 0;
        document.tokens.forEach((token, index) => {
          if (!markdown)
            assert.equal(
              text
                .slice(end, token.start)
                .trim()
                .replace(/[\u200b\u0085]/g, ''),
              '',
            );
          assert.isAtLeast(token.start, end);
          assert.isAbove(token.end, token.start);
          assert.equal(token.index, index);
          assert.equal(text.slice(token.start, token.end), token.word.text);
          end = token.end;
        });
        if (!markdown)
          assert.equal(
            text
              .slice(end)
              .trim()
              .replace(/[\u200b\u0085]/g, ''),
            '',
          );
        let next = 0;
        document.sentences.forEach((sentence, index) => {
          assert.equal(sentence.index, index);
          assert.equal(sentence.first, next);
          assert.isAbove(sentence.last, sentence.first);
          for (let i = sentence.first; i < sentence.last; i++) assert.equal(document.tokens[i]!.sentence, index);
          assert.isBelow(sentence.paragraph, document.paragraphs.length);
          next = sentence.last;
        });
        assert.equal(next, document.tokens.length);
        for (const { start, end: to } of document.quotations) assert.isTrue(start < to && to <= text.length);
      }),
      { numRuns: 300 },
    );
  });
});
