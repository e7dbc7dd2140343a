import { trackSpans } from '../../../src/annotations/anchoring/trackSpans';
import { trackedSpan } from '../../../src/annotations/anchoring/trackedSpan';
import type { SoakPart } from '../part';
import { Random } from '../random';
import { ownTexts, textOf } from '../texts';
import { chooseQuotes } from './chooseQuotes';
import { editWords } from './editWords';
import { Oracle } from './oracle';

const CHANGES = 2_000;

/** A file changed on disk arrives as one replacement of all that lies between the first and the last difference. */
export const replaceOutside: SoakPart = {
  id: 'outside',
  title: '2,000 outside changes, each one replacement: every anchor on untouched text exact',
  run(scale, seed = 0) {
    const random = new Random(2 + seed);
    const own = ownTexts();
    let anchors = 0;
    let untouched = 0;
    let lost = 0;
    let wrong = 0;
    for (let done = 0; done < CHANGES * scale; done++) {
      const text = random.chance(0.5) ? random.pick(own) : textOf(random.between(1_500, 8_000), own, random);
      const quotes = chooseQuotes(text, 20, random);
      const edited = editWords(text, random.pick([0.005, 0.01, 0.03]), random);
      const oracle = new Oracle(text.length, edited);
      const spans = quotes.map(({ start, end }) => trackedSpan({ start, end, exact: text.slice(start, end) }));
      const tracked = trackSpans(spans, text, [oneReplacement(text, edited.text)], edited.text);
      quotes.forEach((quote, index) => {
        anchors++;
        const place = oracle.whole(quote);
        if (!place) return;
        untouched++;
        const { state, start } = tracked[index]!;
        if (state !== 'whole') lost++;
        else if (start !== place.start) wrong++;
      });
    }
    const missed = [...(lost > 0 ? [`${lost} lost`] : []), ...(wrong > 0 ? [`${wrong} at a wrong place`] : [])];
    return { figures: { changes: Math.ceil(CHANGES * scale), anchors, untouched, lost, wrong }, missed };
  },
};

/** The smallest single replacement that makes one text of another. */
function oneReplacement(before: string, after: string): { start: number; removed: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: head, removed: before.length - head - tail, text: after.slice(head, after.length - tail) };
}
