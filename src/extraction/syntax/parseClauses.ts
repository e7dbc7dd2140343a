import type { EntityIndex } from '../mentions/mention';
import type { Document } from '../text/document';
import type { Clauses } from './clause';

/** Verb groups and noun phrases of one sentence; computed on demand and kept for the document. */
export type ClauseReader = (sentence: number) => Clauses;

export function clauseReader(_document: Document, _index: EntityIndex): ClauseReader {
  return () => ({ verbs: [], phrases: [] });
}
