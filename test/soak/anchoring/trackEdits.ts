import { canonicalChange } from '../../../src/annotations/anchoring/canonicalChange';
import { canonicalText } from '../../../src/annotations/anchoring/canonicalText';
import type { TextChange } from '../../../src/annotations/anchoring/textChange';
import { trackSpans } from '../../../src/annotations/anchoring/trackSpans';
import { type TrackedSpan, trackedSpan } from '../../../src/annotations/anchoring/trackedSpan';
import type { SoakPart } from '../part';
import { Random } from '../random';
import { ownTexts, textOf } from '../texts';
import { chooseQuotes } from './chooseQuotes';
import { EditedDocument } from './editedDocument';
import { Oracle } from './oracle';

const TEXTS = 200;
const EDITS = 500;
const ANCHORS = 50;

/** Anchors in open documents are followed through everything that an editor does. */
export const trackEdits: SoakPart = {
  id: 'tracked',
  title:
    '100,000 edits (typing, deleting, cursors, lines, line ends, undo, redo, replacement of all) over 50 anchors in each of 200 texts: none lost',
  run(scale, seed = 0) {
    const random = new Random(1 + seed);
    const own = ownTexts();
    const counts = { edits: 0, checked: 0, untouched: 0, lost: 0, wrong: 0 };
    for (let number = 0; number < Math.max(1, TEXTS * scale); number++) {
      const text = textOf(random.between(1_500, 5_000), own, random);
      const quotes = chooseQuotes(text, ANCHORS, random);
      let spans: TrackedSpan[] = quotes.map(({ start, end }) => trackedSpan({ start, end, exact: text.slice(start, end) }));
      const document = new EditedDocument(text, random);
      for (let edit = 0; edit < EDITS; edit++) {
        const before = document.editorText;
        const changes: TextChange[] = document.edit();
        const old = canonicalText(before);
        const canonical = changes.map((change) => canonicalChange(change, old));
        spans = trackSpans(spans, old.text, canonical, canonicalText(document.editorText).text);
        counts.edits++;
        const oracle = new Oracle(text.length, document.marked);
        quotes.forEach((quote, index) => {
          counts.checked++;
          const place = oracle.whole(quote);
          if (!place) return;
          counts.untouched++;
          const { state, start } = spans[index]!;
          if (state !== 'whole') counts.lost++;
          else if (start !== place.start) counts.wrong++;
        });
      }
    }
    const { lost, wrong } = counts;
    return { figures: counts, missed: [...(lost > 0 ? [`${lost} lost`] : []), ...(wrong > 0 ? [`${wrong} at a wrong place`] : [])] };
  },
};
