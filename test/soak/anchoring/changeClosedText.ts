import type { Span } from '../../../src/extraction/model';
import { describeAnchor } from '../../../src/annotations/anchoring/describeAnchor';
import { placeAnchors } from '../../../src/annotations/anchoring/placeAnchors';
import type { Placement } from '../../../src/annotations/anchoring/placement';
import type { SoakPart, SoakResult } from '../part';
import { Random } from '../random';
import { ownTexts, textOf } from '../texts';
import { type Quote, chooseQuotes } from './chooseQuotes';
import { editWords } from './editWords';
import { Oracle } from './oracle';

const ANCHORS = 20_000;
/** Share of words edited; least share of untouched quotes that are placed exactly right with the old text at hand. */
const LEVELS: readonly (readonly [share: number, right: number])[] = [
  [0.02, 0.9995],
  [0.05, 0.999],
  [0.15, 0.997],
  [0.3, 0.993],
];
const MOST_WRONG = 0.0005;
const MEMORY = ['with the old text', 'by the anchors alone'] as const;

/** A text is changed while it is closed: the anchors are placed with the old text at hand, and by what they keep alone. */
export const changeClosedText: SoakPart = {
  id: 'closed',
  title: '20,000 anchors, 2/5/15/30 % of words edited: untouched quotes right 99.95/99.9/99.7/99.3 %, silently wrong at most 0.05 %',
  run(scale, seed = 0) {
    const figures: Record<string, number> = {};
    const missed: string[] = [];
    for (const [share, required] of LEVELS) {
      const counts = countLevel(share, Math.max(1, ANCHORS * scale), seed);
      for (const memory of MEMORY) {
        const { untouched, right, wrong, touched, kept, misled } = counts[memory];
        const at = `${share * 100} %, ${memory}`;
        figures[`${at}: untouched`] = untouched;
        figures[`${at}: right`] = ratio(right, untouched);
        figures[`${at}: wrong`] = ratio(wrong, untouched);
        figures[`${at}: partly edited, right`] = ratio(kept, touched);
        figures[`${at}: partly edited, wrong`] = ratio(misled, touched);
        if (memory === MEMORY[0] && scale >= 1 && right < required * untouched) missed.push(`${at}: right ${ratio(right, untouched)}`);
        if (memory === MEMORY[0] && wrong > Math.max(MOST_WRONG * untouched, scale < 1 ? 1 : 0))
          missed.push(`${at}: wrong ${ratio(wrong, untouched)}`);
      }
    }
    return { figures, missed } satisfies SoakResult;
  },
};

const newCounts = () => ({ untouched: 0, right: 0, wrong: 0, touched: 0, kept: 0, misled: 0 });
type Counts = ReturnType<typeof newCounts>;

function countLevel(share: number, anchors: number, seed: number): Record<(typeof MEMORY)[number], Counts> {
  const counts = { 'with the old text': newCounts(), 'by the anchors alone': newCounts() };
  const random = new Random(Math.round(share * 1000) + seed);
  const own = ownTexts();
  for (let done = 0; done < anchors;) {
    const text = random.chance(0.3) ? random.pick(own) : textOf(random.between(1_500, 12_000), own, random);
    const quotes = chooseQuotes(text, random.pick([2, 4, 10, 40]), random);
    const edited = editWords(text, share, random);
    const oracle = new Oracle(text.length, edited);
    const described = quotes.map((quote) => describeAnchor(text, quote));
    const placed = { [MEMORY[0]]: placeAnchors(edited.text, described, text), [MEMORY[1]]: placeAnchors(edited.text, described) };
    for (const memory of MEMORY) quotes.forEach((quote, index) => count(counts[memory], quote, placed[memory][index]!, oracle));
    done += quotes.length;
  }
  return counts;
}

function count(counts: Counts, quote: Quote, placement: Placement, oracle: Oracle): void {
  const span = 'span' in placement ? placement.span : null;
  const place = oracle.whole(quote);
  if (place) {
    counts.untouched++;
    if (!span) return;
    if (span.start === place.start && span.end === place.end) counts.right++;
    else counts.wrong++;
    return;
  }
  const rest = oracle.rest(quote);
  const standing: Span = { start: rest[0] ?? 0, end: (rest.at(-1) ?? 0) + 1 };
  // a quote whose parts went different ways has no place of its own
  const torn = standing.end - standing.start > 2 * (quote.end - quote.start);
  if (rest.length * 2 < quote.end - quote.start || torn) return;
  counts.touched++;
  if (!span) return;
  if (overlap(span, standing) >= 0.5) counts.kept++;
  else counts.misled++;
}

/** Intersection over union. */
function overlap(one: Span, other: Span): number {
  const common = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / (one.end - one.start + other.end - other.start - common);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e5) / 1e5;
}
