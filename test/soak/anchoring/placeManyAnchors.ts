import { describeAnchor } from '../../../src/annotations/anchoring/describeAnchor';
import { placeAnchors } from '../../../src/annotations/anchoring/placeAnchors';
import type { SoakPart } from '../part';
import { Random } from '../random';
import { ownTexts, textOf } from '../texts';
import { chooseQuotes } from './chooseQuotes';
import { editWords } from './editWords';

/** How long a large text with many anchors takes. Reported, not judged: machines differ. */
export const placeManyAnchors: SoakPart = {
  id: 'many',
  title: '1,000 anchors in a text of 1 MB, edited, and all of them orphans: milliseconds',
  run(scale, seed = 0) {
    const random = new Random(6 + seed);
    const own = ownTexts();
    const size = Math.max(20_000, 1_000_000 * scale);
    const text = textOf(size, own, random);
    const other = textOf(size, own, new Random(66 + seed))
      .split(' ')
      .reverse()
      .join(' ');
    const anchors = chooseQuotes(text, size / 1_000, random).map((quote) => describeAnchor(text, quote));
    const edited = editWords(text, 0.05, random).text;
    const time = (work: () => unknown): number => {
      const began = performance.now();
      work();
      return Math.round(performance.now() - began);
    };
    return {
      figures: {
        anchors: anchors.length,
        'edited, with the old text': time(() => placeAnchors(edited, anchors, text)),
        'edited, by the anchors alone': time(() => placeAnchors(edited, anchors)),
        'all orphans': time(() => placeAnchors(other, anchors)),
      },
      missed: [],
    };
  },
};
