import { Flag } from '../../lexicon/flags';
import type { Span, When } from '../../model';
import { Shape, type Document } from '../../text/document';
import { parseIsoDay } from './civil';
import { dateScope, readDate } from './readDate';
import type { Direction, Reading } from './reading';

/**
 * All calendar expressions in text order, resolved against `published`. Without it, what is relative to it stays unresolved.
 * Open expressions ("Friday", "in March") are read as the sentence's tense says; {@link resolveDate} reads one in a given direction.
 */
export function findDates(document: Document, published: string | null): When[] {
  const out: When[] = [];
  const base = published === null ? null : parseIsoDay(published);
  const { tokens, sentences } = document;
  let previousDay: Reading | null = null;
  for (const sentence of sentences) {
    let from = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      const { flags, shape } = tokens[i]!.word;
      if (
        (flags & Flag.Calendar) === 0 &&
        !(shape === Shape.Number && tokens[i]!.end - tokens[i]!.start >= 4) &&
        tokens[i]!.word.lower !== 'half'
      )
        continue;
      const match = readDate(dateScope(document, from, sentence.last, base, previousDay), i);
      if (!match || match.first < from) continue;
      out.push({ start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end, ...match.reading });
      if (match.reading.precision === 'day' && match.reading.iso !== null) previousDay = match.reading;
      from = match.last;
      i = match.last - 1;
    }
  }
  return out;
}

/**
 * The same expression read as looking back or ahead: "Friday" is the last one or the next one. What is not open stays as it is.
 * @param when one of {@link findDates}
 */
export function resolveDate(document: Document, when: When, published: string | null, direction: Direction): When {
  if (when.basis === 'explicit' || published === null || when.precision === 'vague') return when;
  const { tokens, sentences } = document;
  const first = tokenAt(document, when.start);
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence) return when;
  const previous: Reading | null = when.iso === null ? null : { iso: when.iso, precision: when.precision, basis: when.basis };
  const scope = dateScope(document, sentence.first, sentence.last, parseIsoDay(published), previous, direction);
  for (let i = first; i < sentence.last && tokens[i]!.start < when.end; i++) {
    const { flags, shape } = tokens[i]!.word;
    if ((flags & Flag.Calendar) === 0 && shape !== Shape.Number) continue;
    const match = readDate(scope, i);
    if (match) return { start: when.start, end: when.end, ...match.reading };
  }
  return when;
}

/** The dates inside a span, by binary search. */
export function datesIn(dates: readonly When[], span: Span): readonly When[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end]!.end <= span.end) end++;
  return dates.slice(low, end);
}

/** First token that ends after `offset`. */
function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
