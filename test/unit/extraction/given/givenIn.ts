import type { Given } from '../../../../src/extraction/given';
import type { Span } from '../../../../src/extraction/model';
import { readMarks, type Mark } from '../../check';

const NOTHING: Given = { names: [], never: [], mentions: [], rejected: [], links: [], meetings: [], commitments: [] };

/** Nothing is decided but what is said here. */
export const given = (decisions: Partial<Given>): Given => ({ ...NOTHING, ...decisions });

/** Where words stand in a marked line once its marks are taken away; `nth` counts from 0. */
export function spanIn(marked: string, words: string, nth = 0): Span {
  const { text } = readMarks(marked);
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in: ${text}`);
  return { start, end: start + words.length };
}

/** The marks of a line, to make decisions of. */
export const marksIn = (marked: string): readonly Mark[] => readMarks(marked).marks;
