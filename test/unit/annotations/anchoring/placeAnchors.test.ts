import { assert } from 'chai';
import fc from 'fast-check';
import { describeAnchor } from '../../../../src/annotations/anchoring/describeAnchor';
import { placeAnchors } from '../../../../src/annotations/anchoring/placeAnchors';

const OLD = `Foreign Minister Ada Lind received Ambassador Tomas Kade in Oslo on Monday. Minister Lind said that talks on fisheries would go on in
spring, and that a joint commission would meet in June to prepare a new agreement.

Ambassador Kade thanked Minister Lind for her hospitality. He promised to send a draft of the agreement within two weeks. Later that day
the ambassador met members of parliament, who asked about visas for students.
`;

/** Where the words come to stand that stood at their `nth` place (from 0) in the old text. */
function place(words: string, now: string, nth = 0, base?: string): string {
  let start = OLD.indexOf(words);
  for (let count = 0; count < nth; count++) start = OLD.indexOf(words, start + 1);
  const [placement] = placeAnchors(now, [describeAnchor(OLD, { start, end: start + words.length })], base);
  if (!placement) return 'none';
  if (!('span' in placement)) return placement.state;
  const { start: at, end } = placement.span;
  return `${placement.state}: ${now.slice(0, at).split(' ').at(-2)} [${now.slice(at, end)}]`.replace(/\n/g, ' ');
}

describe('annotations/anchoring/placeAnchors', () => {
  it('accepts a position whose words and context are the same', () => {
    assert.equal(place('Minister Lind', OLD, 0), 'exact: Monday. [Minister Lind]');
  });

  it('follows words that moved with the text before them', () => {
    assert.equal(place('Minister Lind', `News of the day.\n\n${OLD}`, 1), 'moved: thanked [Minister Lind]');
  });

  it('does not take a lookalike where the words were deleted', () => {
    assert.equal(place('Minister Lind', OLD.replace('thanked Minister Lind', 'thanked her'), 1), 'orphan');
    assert.equal(place('Ambassador Kade', OLD.replace(/Ambassador Kade.*weeks\./, ''), 0), 'orphan');
  });

  it('tells a short name from its twins by edited surroundings', () => {
    const now = OLD.replace('Kade thanked', 'Kade warmly thanked').replace('for her hospitality', 'for the welcome');
    assert.equal(place('Lind', now, 2), 'moved: Minister [Lind]');
  });

  it('marks words that were edited at a certain place', () => {
    assert.equal(
      place('send a draft of the agreement within two weeks', OLD.replace('a draft', 'the final draft')),
      'changed: to [send the final draft of the agreement within two weeks]',
    );
  });

  it('takes broken lines for the same words', () => {
    assert.equal(place('go on in\nspring', OLD.replace('in\nspring', 'in spring')), 'moved: would [go on in spring]');
  });

  it('follows a moved sentence', () => {
    const sentence = 'Ambassador Kade thanked Minister Lind for her hospitality. ';
    assert.equal(place('Minister Lind', sentence + OLD.replace(sentence, ''), 1), 'moved: thanked [Minister Lind]');
  });

  it('finds nothing in an empty text, and nothing for no words', () => {
    assert.equal(place('Lind', ''), 'orphan');
    assert.deepEqual(placeAnchors(OLD, []), []);
    assert.deepEqual(placeAnchors(OLD, [{ start: 0, end: 0, exact: '', prefix: '', suffix: '' }])[0]?.state, 'orphan');
  });

  it('takes the one that was there before its copy, with the old text at hand', () => {
    const now = `Ambassador Kade thanked Minister Lind for her hospitality. ${OLD}`;
    assert.equal(place('Minister Lind', now, 1, OLD), 'moved: thanked [Minister Lind]');
    const start = OLD.lastIndexOf('Minister Lind');
    const [placement] = placeAnchors(now, [describeAnchor(OLD, { start, end: start + 13 })], OLD);
    assert.deepEqual(placement, { state: 'moved', span: { start: start + 59, end: start + 72 } });
  });

  it('does not take words that were others with the old text at hand, however like they are', () => {
    const told = (name: string, town: string) =>
      `Minister ${name} told reporters in ${town} that the two sides would meet again in spring to talk about fisheries and visas.`;
    const [one, other] = [told('Lind', 'Oslo'), told('Kade', 'Riga')];
    const old = `Notes of the day.\n\n${one}\n\nNothing else was said about it.\n\n${other}\n\nThe end of the notes.\n`;
    const start = old.indexOf(one);
    const anchor = describeAnchor(old, { start, end: start + one.length });
    assert.equal(placeAnchors(old.replace(`${one}\n\n`, ''), [anchor], old)[0]?.state, 'orphan');
  });

  it('leaves it open which of two is meant where the same words were put in beside them', () => {
    const now = OLD.replace('thanked Minister Lind', 'thanked Minister Lind Lind').replace('News', '');
    assert.equal(place('Lind', now, 2, OLD), 'uncertain');
  });

  it('leaves it open which is meant where a copy of the sentence has the words whole and the place itself has not', () => {
    const sentence = 'He promised to send a draft of the agreement within two weeks. ';
    const now = OLD.replace('a draft of the agreement', 'a draft the agreement') + sentence;
    assert.equal(place('draft of the agreement', now, 0, OLD), 'uncertain');
  });

  it('takes no lookalike far from the place for deleted words, however like its surroundings are', () => {
    const filler = Array.from(
      { length: 60 },
      (_, number) => `Paragraph ${number} is about other things than number ${number + 1}.\n\n`,
    ).join('');
    const told = (about: string, when: string) =>
      `Asked about the ${about}, Minister Lind answered that the talks would go on in ${when}.\n\n`;
    const old = told('treaty', 'spring') + filler + told('fisheries', 'autumn');
    const start = old.indexOf('Minister Lind');
    const others = ['number 3.', 'number 30.'].map((words) =>
      describeAnchor(old, { start: old.indexOf(words), end: old.indexOf(words) + words.length }),
    );
    const now = old.slice(told('treaty', 'spring').length);
    assert.equal(placeAnchors(now, [describeAnchor(old, { start, end: start + 13 }), ...others])[0]?.state, 'orphan');
  });

  it('leaves an old text aside that the anchor was not made in', () => {
    assert.equal(place('Minister Lind', `News. ${OLD}`, 1, 'Another text altogether.'), 'moved: thanked [Minister Lind]');
  });

  it('takes words that are like its own for it only where those around them are its too', () => {
    const exact = '[kestrel20](command:hostile.run)';
    const anchor = { exact, start: 0, end: exact.length, prefix: '', suffix: '' };
    assert.equal(placeAnchors('[kestrel03](command:workbench.action.toggle)\n', [anchor])[0]?.state, 'uncertain');
  });

  it('finds every anchor of an unchanged text at its place, and never throws', () => {
    const texts = fc.array(fc.constantFrom('Lind', 'Kade', 'met', ' ', ' ', '.', '\n', '会', '\u{1F54A}'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.integer({ min: 1, max: 30 }), (old, now, at, length) => {
        const text = old.join('');
        const start = at % text.length;
        const anchor = describeAnchor(text, { start, end: Math.min(text.length, start + length) });
        const [same] = placeAnchors(text, [anchor], text);
        if (same && 'span' in same) assert.deepEqual(same, { state: 'exact', span: { start, end: anchor.end } });
        for (const other of placeAnchors(now.join(''), [anchor]))
          for (const span of 'span' in other ? [other.span] : other.candidates) {
            assert.isAtMost(0, span.start);
            assert.isAtMost(span.start, span.end);
            assert.isAtMost(span.end, now.join('').length);
          }
      }),
    );
  });
});
