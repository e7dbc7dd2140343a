import type { Span } from '../../../src/extraction/model';
import type { Random } from '../random';

export interface Quote extends Span {
  readonly kind: 'short' | 'long';
}

const WORD = /[\p{L}\p{N}’'-]+/gu;

/**
 * Quotes as people make them: half of them of 1-3 words, most of these names (words with a capital, which texts repeat), half of 15-29.
 */
export function chooseQuotes(text: string, count: number, random: Random): Quote[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    name: /^\p{Lu}/u.test(word),
  }));
  const names = words.flatMap(({ name }, index) => (name ? [index] : []));
  const quotes: Quote[] = [];
  while (quotes.length < count) {
    const short = quotes.length % 2 === 0 || words.length < 40;
    const first = short && names.length > 0 && random.chance(0.75) ? random.pick(names) : random.below(words.length);
    let last = Math.min(words.length - 1, first + (short ? random.between(0, 2) : random.between(14, 28)));
    if (short && words[first]!.name) {
      last = first;
      while (last < first + 2 && words[last + 1]?.name && words[last + 1]!.start - words[last]!.end <= 1) last++;
    }
    quotes.push({ start: words[first]!.start, end: words[last]!.end, kind: short ? 'short' : 'long' });
  }
  return quotes;
}
