import { describeAnchor } from '../../../src/annotations/anchoring/describeAnchor';
import { placeAnchors } from '../../../src/annotations/anchoring/placeAnchors';
import type { Span } from '../../../src/extraction/model';
import type { SoakPart } from '../part';
import { Random } from '../random';
import { ownTexts, textOf } from '../texts';
import { chooseQuotes } from './chooseQuotes';
import { editWords } from './editWords';
import { MarkedText } from './markedText';
import { Oracle } from './oracle';

const CASES = 2_000;
const MOST_FALSE = 0.01;
const SHARES = [0, 0.02, 0.15, 0.3];

/** A quote is deleted, alone or with its sentence, and other words are edited: it must not be placed on a lookalike. */
export const deleteQuotes: SoakPart = {
  id: 'deleted',
  title: '2,000 deleted quotes, alone or with their sentence: falsely placed at most 1 %',
  run(scale, seed = 0) {
    const random = new Random(4 + seed);
    const own = ownTexts();
    const counts = { cases: 0, old: 0, alone: 0 };
    while (counts.cases < CASES * scale) {
      const text = random.chance(0.3) ? random.pick(own) : textOf(random.between(1_500, 12_000), own, random);
      const quotes = chooseQuotes(text, random.pick([2, 4, 10, 40]), random);
      const victim = quotes[random.below(2)]!;
      const cut = random.chance(0.5) ? victim : sentenceOf(text, victim);
      const first = MarkedText.of(text);
      const rest = MarkedText.join([first.slice(0, cut.start), first.slice(cut.end)]);
      const edited = editWords(rest.text, random.pick(SHARES), random);
      // the marks of the second edit count the units of what the first left
      const oracle = new Oracle(
        text.length,
        new MarkedText(
          edited.text,
          edited.marks.map((mark) => (mark >= 0 ? rest.marks[mark]! : mark)),
        ),
      );
      if (oracle.rest(victim).length > 0) continue;
      const anchors = quotes.map((quote) => describeAnchor(text, quote));
      counts.cases++;
      if ('span' in placeAnchors(edited.text, anchors, text)[quotes.indexOf(victim)]!) counts.old++;
      if ('span' in placeAnchors(edited.text, anchors)[quotes.indexOf(victim)]!) counts.alone++;
    }
    const figures = {
      cases: counts.cases,
      'falsely placed, with the old text': counts.old / counts.cases,
      'falsely placed, by the anchors alone': counts.alone / counts.cases,
    };
    const missed = Object.entries(figures)
      .filter(
        ([what, share]) => what === 'falsely placed, with the old text' && share * counts.cases > Math.max(1, MOST_FALSE * counts.cases),
      )
      .map(([what, share]) => `${what}: ${share}`);
    return { figures, missed };
  },
};

function sentenceOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[.!?\n]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !/[.!?\n]/.test(text[to - 1]!)) to++;
  return { start: from, end: to };
}
