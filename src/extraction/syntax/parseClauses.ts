import type { EntityIndex, Mention } from '../mentions/mention';
import { mentionStarts } from '../mentions/mentionStarts';
import type { Document } from '../text/document';
import { attachArguments } from './attachArguments';
import { chunkSentence } from './chunks';
import type { Clauses, NounPhrase, VerbGroup } from './clause';
import { coordinate } from './coordinate';
import { tagSentence } from './tagSentence';

/** Verb groups and noun phrases of one sentence; computed on demand and kept for the document. */
export type ClauseReader = (sentence: number) => Clauses;

const NOTHING: Clauses = { verbs: [], phrases: [] };
/** A "sentence" longer than this is a table or noise: no clause is read in it, so that no text takes long. */
const MAX_TOKENS = 400;

/**
 * A reader of clauses over a document. Shallow on purpose: word classes from closed lists, verb forms and neighbours; phrases and
 * verb groups by a left-to-right scan; arguments by position. Linear in the sentence's length but for short look-backs.
 */
export function clauseReader(document: Document, index: EntityIndex): ClauseReader {
  const cache = new Array<Clauses | undefined>(document.sentences.length);
  let starts: Uint32Array | undefined;
  return (sentence) => {
    const cached = cache[sentence];
    if (cached) return cached;
    starts ??= mentionStarts(document, index.mentions);
    return (cache[sentence] = parse(document, sentence, index.mentions.slice(starts[sentence], starts[sentence + 1])));
  };
}

function parse(document: Document, index: number, mentions: readonly Mention[]): Clauses {
  const sentence = document.sentences[index];
  if (!sentence || sentence.last - sentence.first > MAX_TOKENS) return NOTHING;
  let pronouns: Map<number, Mention> | undefined;
  for (const mention of mentions) if (mention.level === 'pronoun') (pronouns ??= new Map<number, Mention>()).set(mention.first, mention);
  const tagged = tagSentence(document, sentence, mentions);
  const chunks = chunkSentence(document, index, tagged, pronouns ?? null);
  const joined = coordinate(chunks);
  attachArguments(document, chunks, joined);
  const verbs: VerbGroup[] = [];
  const phrases: NounPhrase[] = [];
  for (const chunk of chunks) {
    if (chunk.type === 'vg') verbs.push(chunk.vg);
    else if (chunk.type === 'np') phrases.push(chunk.np);
  }
  return { verbs, phrases };
}
