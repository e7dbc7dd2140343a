import type { Mention } from '../mentions/mention';
import { type Document, Shape } from '../text/document';
import { chunkAt } from './chunkWalk';
import type { NounPhrase, VerbGroup } from './clause';
import { grammarOf } from './grammarOf';
import { makePhrase, phraseEnd } from './nounPhrase';
import { opensVerbGroup, readVerbGroup } from './readVerbGroup';
import type { Tagged } from './tagSentence';
import { Tag } from './wordClasses';

/**
 * A sentence cut into flat pieces, in text order. `opener` of a verb group: where the search for its subject ended, the chunk index from
 * which what opens the clause is looked for; -1 for none.
 */
export type Chunk =
  | { readonly type: 'np'; readonly np: NounPhrase }
  | { readonly type: 'vg'; readonly vg: VerbGroup; readonly ambiguous: boolean; opener: number }
  | { readonly type: 'prep'; readonly at: number; readonly last: number; readonly word: string }
  | { readonly type: 'conj' | 'comma' | 'stop' | 'sub' | 'rel' | 'adverb' | 'adjective'; readonly at: number; readonly word: string };

/** The chunks that are marks and small words, by their class. */
type MarkType = Extract<Chunk, { readonly type: 'conj' | 'comma' | 'stop' | 'sub' | 'rel' | 'adverb' | 'adjective' }>['type'];

/** "yesterday", "Friday": adverbs of time stay adverbs. */
const MARKS: Partial<Record<Tag, MarkType>> = {
  [Tag.Conjunction]: 'conj',
  [Tag.Comma]: 'comma',
  [Tag.Subordinator]: 'sub',
  [Tag.Relative]: 'rel',
  [Tag.Stop]: 'stop',
  [Tag.Adverb]: 'adverb',
  [Tag.Negation]: 'adverb',
  [Tag.Possessive]: 'adverb',
};

/** Cuts a tagged sentence into noun phrases, verb groups, prepositions and marks. */
export function chunkSentence(
  document: Document,
  sentence: number,
  tagged: Tagged,
  pronouns: ReadonlyMap<number, Mention> | null,
): Chunk[] {
  const chunks: Chunk[] = [];
  const { first, tags } = tagged;
  const { tokens } = document;
  const n = tags.length;
  const lower = (i: number): string => tokens[first + i]?.word.lower ?? '';
  let i = 0;
  while (i < n) {
    const { word } = tokens[first + i]!;
    const { compounds } = grammarOf(word);
    const compound = compounds ? compoundPreposition(compounds, i, n, lower) : 0;
    if (compound > 0) {
      let phrase = word.lower;
      for (let k = i + 1; k < i + compound; k++) phrase += ` ${lower(k)}`;
      chunks.push({ type: 'prep', at: first + i, last: first + i + compound, word: phrase });
      i += compound;
      continue;
    }
    const tag = tags[i]!;
    const group = opensVerbGroup(tag) ? readVerbGroup(document, sentence, tagged, i) : null;
    if (group) {
      chunks.push({ type: 'vg', vg: group.vg, ambiguous: group.ambiguous, opener: -1 });
      i = group.next;
      continue;
    }
    if (tag === Tag.To || tag === Tag.Preposition) {
      chunks.push({ type: 'prep', at: first + i, last: first + i + 1, word: word.lower });
      i++;
      continue;
    }
    const type = MARKS[tag];
    const end = type ? i : phraseEnd(document, tagged, i, lower);
    if (end > i) {
      pushPhrase(document, chunks, makePhrase(document, tagged, i, end, pronouns));
      i = end;
    } else {
      chunks.push({ type: type ?? 'adjective', at: first + i, word: word.lower });
      i++;
    }
  }
  return chunks;
}

/** "Deputy Secretary of State Robert Zoellick": a capitalised title, "of", and a phrase that ends in a person's name are one phrase. */
function pushPhrase({ tokens }: Document, chunks: Chunk[], np: NounPhrase): void {
  const person = np.mentions[0];
  const of = chunkAt(chunks, chunks.length - 1);
  const title = chunkAt(chunks, chunks.length - 2);
  // "the Norway-EU summit": the first name stands before the second as the second before the noun.
  if (
    of?.type === 'stop' &&
    (of.word === '-' || of.word === '–') &&
    title?.type === 'np' &&
    np.mentions.length === 0 &&
    np.modifiers.length > 0 &&
    title.np.mentions.length === 1 &&
    title.np.last === of.at &&
    tokens[of.at]!.glued &&
    tokens[np.first]!.glued
  ) {
    chunks.length -= 2;
    const modifiers = [...title.np.modifiers, ...title.np.mentions, ...np.modifiers];
    chunks.push({ type: 'np', np: { ...np, first: title.np.first, modifiers, possessor: title.np.possessor ?? np.possessor } });
    return;
  }
  if (
    of?.type === 'prep' &&
    (of.word === 'of' || of.word === 'for') &&
    title?.type === 'np' &&
    title.np.mentions.length === 0 &&
    person?.type === 'person' &&
    person.level === 'name' &&
    person.first > np.first &&
    tokens[title.np.head]!.word.shape === Shape.Title
  ) {
    chunks.length -= 2;
    const modifiers = [...title.np.modifiers, ...np.modifiers];
    chunks.push({ type: 'np', np: { ...np, first: title.np.first, modifiers, possessor: title.np.possessor ?? np.possessor } });
  } else chunks.push({ type: 'np', np });
}

function compoundPreposition(rests: readonly (readonly string[])[], i: number, n: number, lower: (i: number) => string): number {
  for (const rest of rests) {
    let k = 0;
    while (k < rest.length && lower(i + 1 + k) === rest[k]) k++;
    if (k === rest.length && i + k < n) return k + 1;
  }
  return 0;
}
