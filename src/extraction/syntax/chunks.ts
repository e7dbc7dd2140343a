import type { Mention } from '../mentions/mention';
import { type Document, Shape } from '../text/document';
import type { NounPhrase, VerbGroup } from './clause';
import { grammarOf } from './grammarOf';
import { makePhrase, phraseEnd } from './nounPhrase';
import { readVerbGroup } from './readVerbGroup';
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

/** Cuts a tagged sentence into noun phrases, verb groups, prepositions and marks. */
export function chunkSentence(document: Document, sentence: number, tagged: Tagged, pronouns: ReadonlyMap<number, Mention>): Chunk[] {
  const chunks: Chunk[] = [];
  const { first, tags } = tagged;
  const n = tags.length;
  const lower = (i: number): string => document.tokens[first + i]?.word.lower ?? '';
  let i = 0;
  while (i < n) {
    const { compounds } = grammarOf(document.tokens[first + i]!.word);
    const compound = compounds ? compoundPreposition(compounds, i, n, lower) : 0;
    if (compound > 0) {
      let word = lower(i);
      for (let k = i + 1; k < i + compound; k++) word += ` ${lower(k)}`;
      chunks.push({ type: 'prep', at: first + i, last: first + i + compound, word });
      i += compound;
      continue;
    }
    const tag = tags[i]!;
    const group = readVerbGroup(document, sentence, tagged, i);
    if (group) {
      chunks.push({ type: 'vg', vg: group.vg, ambiguous: group.ambiguous, opener: -1 });
      i = group.next;
      continue;
    }
    if (tag === Tag.To || tag === Tag.Preposition) {
      chunks.push({ type: 'prep', at: first + i, last: first + i + 1, word: lower(i) });
      i++;
      continue;
    }
    if (
      tag === Tag.Conjunction ||
      tag === Tag.Comma ||
      tag === Tag.Stop ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative ||
      tag === Tag.Adverb ||
      tag === Tag.Negation ||
      tag === Tag.Possessive
    ) {
      const type =
        tag === Tag.Conjunction
          ? 'conj'
          : tag === Tag.Comma
            ? 'comma'
            : tag === Tag.Subordinator
              ? 'sub'
              : tag === Tag.Relative
                ? 'rel'
                : tag === Tag.Stop
                  ? 'stop'
                  : 'adverb';
      // "yesterday", "Friday": adverbs of time stay adverbs.
      chunks.push({ type, at: first + i, word: lower(i) });
      i++;
      continue;
    }
    const end = phraseEnd(tagged, i, lower);
    if (end > i) {
      chunks.push({ type: 'np', np: makePhrase(document, tagged, i, end, pronouns) });
      i = end;
    } else {
      chunks.push({ type: 'adjective', at: first + i, word: lower(i) });
      i++;
    }
  }
  return mergeTitles(document, chunks);
}

/** "Deputy Secretary of State Robert Zoellick": a capitalised title, "of", and a phrase that ends in a person's name are one phrase. */
function mergeTitles(document: Document, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const of = out.at(-1);
    const title = out.at(-2);
    if (
      chunk.type === 'np' &&
      of?.type === 'prep' &&
      (of.word === 'of' || of.word === 'for') &&
      title?.type === 'np' &&
      title.np.mentions.length === 0
    ) {
      const person = chunk.np.mentions[0];
      if (
        person?.type === 'person' &&
        person.level === 'name' &&
        person.first > chunk.np.first &&
        document.tokens[title.np.head]!.word.shape === Shape.Title
      ) {
        out.length -= 2;
        const modifiers = [...title.np.modifiers, ...chunk.np.modifiers];
        out.push({
          type: 'np',
          np: { ...chunk.np, first: title.np.first, modifiers, possessor: title.np.possessor ?? chunk.np.possessor },
        });
        continue;
      }
    }
    out.push(chunk);
  }
  return out;
}

function compoundPreposition(rests: readonly (readonly string[])[], i: number, n: number, lower: (i: number) => string): number {
  for (const rest of rests) if (i + rest.length < n && rest.every((word, k) => lower(i + 1 + k) === word)) return rest.length + 1;
  return 0;
}
