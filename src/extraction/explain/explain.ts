import { extract } from '../extract';
import { flagsOf } from '../lexicon/flagsOf';
import type { ExtractOptions, Span } from '../model';
import { readDocument } from '../text/readDocument';
import type { Step } from '../watch';
import { cueAt } from './cueAt';
import { whatIf, type WhatIf } from './whatIf';

/** How the pipeline came to what it says of one sentence. */
export interface Explained {
  readonly sentence: Span;
  /** What rules did with words of the sentence, in their order. */
  readonly steps: readonly Step[];
  /** By the id of a meeting or commitment whose trigger stands in the sentence. */
  readonly whatIf: Readonly<Record<string, WhatIf>>;
}

/** So many records of one sentence are tried out. */
const MOST_RECORDS = 6;

/**
 * Reads a text again and listens, for the sentence at an offset (UTF-16 code units of the text). Never throws. Costs some readings of the text, or
 * of the paragraphs around the sentence where it is long: for the moment in which a person asks.
 */
export function explain(text: string, options: ExtractOptions, offset: number): Explained {
  const { sentences } = readDocument(text, flagsOf, options);
  const found = sentences.findLast(({ start }) => start <= offset) ?? { start: offset, end: offset };
  const sentence: Span = { start: found.start, end: found.end };
  const within = ({ start, end }: Span): boolean => start < sentence.end && sentence.start < end;
  const steps: Step[] = [];
  const watch = (step: Step): void => {
    if (within(step) || (step.other !== null && within(step.other))) steps.push(step);
  };
  const { meetings, commitments } = extract(text, options, { watch });
  const records = [...meetings, ...commitments].filter(({ trigger }) => within(trigger)).slice(0, MOST_RECORDS);
  // a planned meeting and its commitment hang on the same words
  const answers = new Map<string, WhatIf | null>();
  const tried = records.flatMap(({ id, trigger }) => {
    const cue = cueAt(text, sentence, trigger);
    if (!cue) return [];
    const key = `${cue.start}:${cue.end}`;
    const answer = answers.get(key) ?? whatIf(text, options, cue, trigger);
    answers.set(key, answer);
    return answer ? [[id, answer] as const] : [];
  });
  return { sentence, steps, whatIf: Object.fromEntries(tried) };
}
