import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Word } from '../../text/document';
import type { People, PersonDraft, PersonRule } from './people';

/** A part of a name that the text gives in full elsewhere: "Meredov", "Al Rousan", "Quiroga Salvatierra". */
export const laterName: PersonRule = {
  id: 'person.later-name',
  definition: 'A named human: a part of a name that this text gives in full elsewhere.',
  example: '{person: Rashid Meredov} ... {person: Meredov} said',
  apply(people) {
    const { document, found } = people;
    const { tokens, sentences } = document;
    const owners = namesByPart(people);
    if (owners.size === 0) return;
    for (let i = 0; i < tokens.length; i++) {
      const { text, shape } = tokens[i]!.word;
      // In small letters only "al-Maliki" and the like begin a name.
      if (
        shape === Shape.Lower
          ? text.charCodeAt(2) !== HYPHEN && text.charCodeAt(3) !== HYPHEN
          : shape !== Shape.Title && shape !== Shape.Upper
      )
        continue;
      const drafts = people.at(i) ? undefined : owners.get(text);
      if (!drafts) continue;
      const mention = found.at(i);
      if (mention && (mention.type === 'body' || mention.last - mention.first > 1 || mention.type === 'country')) continue;
      // A place of that name stands where a preposition says so.
      if (mention && i > 0 && (tokens[i - 1]!.word.flags & Flag.Preposition) !== 0) continue;
      const end = sentences[tokens[i]!.sentence]!.last;
      let best = i;
      for (const draft of drafts) best = Math.max(best, extent(people, draft, i, end));
      if (best === i || (best - i === 1 && (PARTICLES.has(tokens[i]!.word.lower) || !standsAlone(document, i)))) continue;
      people.add({ first: i, last: best }, { rule: laterName.id, country: drafts[0]!.country });
      i = best - 1;
    }
  },
};

const PARTICLES = wordSet('al el de da di del van von la le abu ben bin bu dos san st');

const HYPHEN = 45;
const capitalised = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
const isGiven = (word: Word): boolean => (word.flags & Flag.Given) !== 0 && (word.flags & Flag.Family) === 0;
const bare = (text: string): string | null => /^(?:al|el|as|ar|ash|at|an|ad|az)-(.+)$/i.exec(text)?.[1] ?? null;

/** Which names hold a word, for the words that may stand for the whole name. */
function namesByPart({ document, drafts }: People): Map<string, PersonDraft[]> {
  const owners = new Map<string, PersonDraft[]>();
  const put = (part: string, draft: PersonDraft): void => {
    const list = owners.get(part);
    if (!list) owners.set(part, [draft]);
    else if (!list.includes(draft) && list.length < 4) list.push(draft);
  };
  for (const draft of drafts) {
    for (let i = draft.first; i < draft.last; i++) {
      const word = document.tokens[i]!.word;
      if (word.text.length < 2 || word.shape === Shape.Punctuation || word.shape === Shape.Initial) continue;
      if (word.shape === Shape.Lower && !bare(word.text)) continue;
      if (word.flags & (Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction | Flag.Demonym | Flag.People)) continue;
      if (word.flags & (Flag.Country | Flag.Title | Flag.BodyHead) && !(word.flags & Flag.Family)) continue;
      const lastWord = i === draft.last - 1;
      if (!lastWord && i > draft.first && (isGiven(word) || (word.flags & Flag.Common && !(word.flags & Flag.Family)))) continue;
      put(word.text, draft);
      if (word.shape === Shape.Upper) put(capitalised(word.text), draft);
      const plain = bare(word.text);
      if (plain) put(plain, draft);
    }
  }
  return owners;
}

/** How far the words from `i` on are words of the name. */
function extent({ document, at }: People, draft: PersonDraft, i: number, end: number): number {
  const { tokens } = document;
  let j = i;
  let last = i;
  while (j < end && !at(j)) {
    const text = tokens[j]!.word.text;
    let inside = false;
    for (let k = draft.first; k < draft.last && !inside; k++) {
      const part = tokens[k]!.word.text;
      inside =
        part === text ||
        (j === i && (bare(part) === text || (part.length > 1 && part.toUpperCase() === part && capitalised(part) === text)));
    }
    if (!inside || tokens[j]!.word.shape === Shape.Punctuation) break;
    j++;
    if (tokens[j - 1]!.word.shape !== Shape.Lower || bare(tokens[j - 1]!.word.text)) last = j;
  }
  return last;
}

/** A single word is not that person where it goes on as another name: "Bush Street", "Clinton Foundation". */
function standsAlone({ tokens }: Document, i: number): boolean {
  const { flags } = tokens[i]!.word;
  if (flags & Flag.Common && !(flags & (Flag.Given | Flag.Family))) return true;
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence) return true;
  // A given name alone stands for its bearer only where no other name goes on.
  if (
    isGiven(tokens[i]!.word) &&
    (next.word.shape === Shape.Title || (i > 0 && tokens[i - 1]!.word.shape === Shape.Title && tokens[i - 1]!.sentence === next.sentence))
  )
    return false;
  if (next.word.lower === 'administration' || next.word.lower === 'government') return false;
  return !(next.word.shape === Shape.Title && (next.word.flags & Flag.BodyHead) !== 0);
}
