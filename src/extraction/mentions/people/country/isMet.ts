import { wordSet } from '../../../lexicon/wordSet';
import type { Document, Token } from '../../../text/document';
import type { Mention } from '../../mention';
import { outerFirst } from './outerFirst';

/** Before the title of somebody who is met. */
const MEETS = wordSet('with by met meet meets meeting on received receives told tells hosted between');

/** "held talks with President X": the title follows a word of meeting. */
export function isMet(document: Document, mention: Mention): boolean {
  const { tokens } = document;
  let i = outerFirst(document, mention);
  while (i > 0 && /^(?:mr|ms|mrs|hon|\.)$/.test(tokens[i - 1]!.word.lower)) i--;
  return meets(tokens, i);
}

/** Whether what begins at a token is who is met. */
export function meets(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && /^(?:the|a|an)$/.test(tokens[i - 1]!.word.lower)) i--;
  return i > 0 && MEETS.has(tokens[i - 1]!.word.lower);
}
