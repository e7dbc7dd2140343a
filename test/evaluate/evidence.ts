import type { Span } from '../../src/extraction/model';
import { overlap } from './resolveGold';

interface Wanted {
  readonly triggers: readonly Span[];
  readonly sentences: readonly Span[];
}
interface Found {
  readonly trigger: Span;
  readonly evidence: readonly Span[];
}

/** How well a found record's evidence fits: 1 with the trigger, 0.5 with a sentence, 0 without, or where nearly everything is evidence. */
export function evidenceFit(text: string, wanted: Wanted, { trigger, evidence }: Found): number {
  const mine = [...wanted.sentences, ...wanted.triggers];
  const theirs = [...evidence, trigger];
  if (sizeOf(theirs) > 4 * sizeOf(mine) + 600) return 0;
  const heads = new Set(theirs.map((span) => headOf(text, span)));
  const shared = mine.some((span) => heads.has(headOf(text, span)) || theirs.some((other) => overlap(span, other) > 0));
  if (!shared) return 0;
  return wanted.triggers.some((span) => overlap(span, trigger) > 0) ? 1 : 0.5;
}

/** Whether two dates are one; a day without its year fits the day in any year. */
export function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const fits = (partial: string, whole: string): boolean => partial.startsWith('--') && whole.endsWith(partial.slice(1));
  return a === b || fits(a, b) || fits(b, a);
}

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Where the sentence of a span begins: after the last full stop or line end, as simple as that, so that no side's splitting counts. */
function headOf(text: string, { start }: Span): number {
  let at = start;
  while (at > 0 && !'.!?\n'.includes(text[at - 1]!)) at--;
  return at;
}
