import { extract } from '../extract';
import { moveGiven } from '../given/moveGiven';
import type { Analysis, ExtractOptions, Span } from '../model';
import type { Cue } from './cueAt';
import { outcomeAt, type Outcome, sameOutcome } from './outcomeAt';
import { variantsOf } from './variantsOf';

/** What the words that decide make of a sentence, and what others in their place would make of it. */
export interface WhatIf {
  readonly cue: Span;
  readonly outcome: Outcome;
  readonly others: readonly { readonly instead: string; readonly outcome: Outcome }[];
}

/** A longer text is cut to the paragraphs around the words: a variant is read a dozen times. */
const MOST = 12_000;

/**
 * Tries out what would change the answer: puts other words in the place of those that decide, reads the text again, and keeps what differs.
 * So nothing is claimed that the rules would not do.
 */
export function whatIf(text: string, options: ExtractOptions, cue: Cue, trigger: Span): WhatIf | null {
  const from = text.length <= MOST ? 0 : cutBefore(text, Math.max(0, cue.start - MOST / 2));
  const to = text.length <= MOST ? text.length : Math.min(text.length, cue.end + MOST / 2);
  const words = { start: Math.min(cue.start, trigger.start), end: Math.max(cue.end, trigger.end) };
  const read = (instead: string): Outcome => {
    const longer = instead.length - (cue.end - cue.start);
    // what a person decided of these very words would decide whatever stands in their place: the rest of it counts
    const move = ({ start, end }: Span): Span | null => {
      if (start < from || end > to || (start < words.end && words.start < end)) return null;
      const by = (start >= cue.end ? longer : 0) - from;
      return { start: start + by, end: end + by };
    };
    const given = options.given ? moveGiven(options.given, move) : null;
    const analysis: Analysis = extract(`${text.slice(from, cue.start)}${instead}${text.slice(cue.end, to)}`, { ...options, given });
    return outcomeAt(analysis, { start: words.start - from, end: words.end - from + longer });
  };
  const outcome = read(text.slice(cue.start, cue.end));
  // cut out of its text the record is another: nothing is to be learnt from it
  if (outcome.meeting === null && outcome.commitment === null) return null;
  const others: { instead: string; outcome: Outcome }[] = [];
  for (const instead of variantsOf(cue)) {
    const other = read(instead);
    if (!sameOutcome(other, outcome) && !others.some((known) => sameOutcome(known.outcome, other)))
      others.push({ instead, outcome: other });
  }
  return { cue: { start: cue.start, end: cue.end }, outcome, others };
}

/** The beginning of a paragraph near an offset. */
function cutBefore(text: string, offset: number): number {
  const found = text.lastIndexOf('\n\n', offset);
  return found < 0 || offset - found > MOST ? offset : found + 2;
}
