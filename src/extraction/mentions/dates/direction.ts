import type { Document } from '../../text/document';
import type { Direction } from './reading';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** What makes the time of a clause lie ahead. */
const FUTURE = words(
  "will 'll wo shall would may might could scheduled due expected set slated planned plans plan planning upcoming forthcoming next proposed intends intend agreed hopes wants ready prepare preparing " +
    'tomorrow until till by before ahead invited invite leaves begins arrives meets travels heads holds hosts opens starts visits resumes departs flies launches foreseen moved pledged headed heading traveling travelling invitation',
);
/** Finite pasts that a day beside them belongs to. */
const PAST = words(
  'said told met held was were had did went came left began took gave spoke made saw signed announced arrived visited received called since has have ago last earlier previously',
);
/** "said Friday": the day is the day of saying. */
const SAYING = words('said told announced reported declared stated confirmed added warned');

/**
 * Does the expression that begins at `first` look back or ahead? By the nearest cue before it in its sentence, else by the first after it;
 * the past where there is none, since news reports.
 */
export function directionAt(document: Document, first: number, last: number): Direction {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]!.sentence]!;
  const near = tokens[first - 1]?.word.lower;
  if (first > sentence.first && near !== undefined && SAYING.has(near)) return 'past';
  for (let i = first - 1, steps = 0; i >= sentence.first && steps < 25; i--, steps++) {
    const lower = tokens[i]!.word.lower;
    if (lower === 'to' && steps > 0) {
      const before = tokens[i - 1]?.word.lower;
      // "is to meet", "was to have travelled": what is arranged.
      if (before === 'is' || before === 'are' || before === 'also') return 'future';
    }
    if (FUTURE.has(lower)) {
      // "had been planned for August" lies ahead of then, not of now; the year decides elsewhere. "would" after "said" is ahead.
      return tokens[i - 1]?.word.lower === 'been' || tokens[i - 2]?.word.lower === 'had' ? 'past' : 'future';
    }
    if (PAST.has(lower) || isPastForm(lower, tokens[i - 1]?.word.lower)) return 'past';
  }
  for (let i = last, steps = 0; i < sentence.last && steps < 25; i++, steps++) {
    const lower = tokens[i]!.word.lower;
    if (FUTURE.has(lower)) return 'future';
    if (PAST.has(lower) || isPastForm(lower, tokens[i - 1]?.word.lower)) return 'past';
  }
  return 'past';
}

/** "visited", but not "is accused". */
const isPastForm = (lower: string, before: string | undefined): boolean =>
  lower.length > 4 && lower.endsWith('ed') && before !== 'is' && before !== 'are' && before !== 'be';
