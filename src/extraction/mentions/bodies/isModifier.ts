import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';

/** "the Israeli military objectives": a noun follows, so the head only qualifies it. */
export function isModifier(document: Document, at: number): boolean {
  const next = document.tokens[at];
  if (next?.word.shape !== Shape.Lower || next.word.lower.startsWith("'")) return false;
  if ((next.word.flags & (Flag.Preposition | Flag.Conjunction | Flag.Verb | Flag.Determiner | Flag.Pronoun)) !== 0) return false;
  return !/(?:ed|says|denies|warns|wants|plans|began|held|took|went|fired|also|which|there|later|could)$/.test(next.word.lower);
}
