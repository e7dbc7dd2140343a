import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';
import type { PersonRule } from './people';
import { readName } from './readName';

const UNNAMED = Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction | Flag.Calendar | Flag.Verb | Flag.BodyHead | Flag.Demonym | Flag.Title;

/** A full name without any title: two or more capitalised words, one of them a known given or family name. */
export const bareName: PersonRule = {
  id: 'person.full-name',
  definition: 'A named human: given and family name, known as such by the lists of names, initials or order.',
  example: 'the economist {person: Nodira Iskandarova} said',
  apply(people) {
    const { document, found } = people;
    const { tokens, sentences } = document;
    for (let i = 0; i < tokens.length; i++) {
      const { shape, flags } = tokens[i]!.word;
      if (shape !== Shape.Title && shape !== Shape.Initial && shape !== Shape.Upper) continue;
      if (people.at(i)) continue;
      if (flags & UNNAMED && !(flags & Flag.Given)) continue;
      const covering = found.at(i);
      if (covering && (covering.first !== i || covering.last > i + 1)) {
        i = covering.last - 1;
        continue;
      }
      const name = readName(document, found, i, sentences[tokens[i]!.sentence]!.last);
      if (!name) continue;
      if (isPerson(document, name.first, name.last) && !people.at(name.last - 1)) people.add(name, { rule: bareName.id });
      i = name.last - 1;
    }
  },
};

const INITIALED = /^\p{Lu}[\p{Ll}]?\.\p{Lu}/u;

function isPerson({ tokens, sentences }: Document, first: number, last: number): boolean {
  const head = tokens[first]!.word;
  if (last - first === 1) return INITIALED.test(head.text) && !/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(head.text);
  let given = 0;
  let family = 0;
  let initials = 0;
  let common = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const { flags, shape, text } = tokens[i]!.word;
    if (shape === Shape.Punctuation || shape === Shape.Lower) continue;
    words++;
    if (shape === Shape.Initial || INITIALED.test(text)) initials++;
    else if (flags & Flag.Given) given++;
    else if (flags & Flag.Family) family++;
    else if (flags & Flag.Common) common++;
  }
  if (words < 2) return false;
  const opens = sentences[tokens[first]!.sentence]!.first === first;
  const plainStart = (head.flags & Flag.Common) !== 0;
  if (plainStart && (opens || !(head.flags & Flag.Given)) && given + family < 2) return false;
  if (head.shape === Shape.Upper && tokens[last - 1]!.word.shape === Shape.Upper && head.text.length < 3) return false;
  const headNamed = (head.flags & Flag.Given) !== 0;
  const tail = tokens[last - 1]!.word;
  if (headNamed && common === 0) return true;
  if (initials > 0 && given + family + initials >= 1 && common === 0) return true;
  return common === 0 && ((head.flags & Flag.Family) !== 0 ? (tail.flags & (Flag.Given | Flag.Family)) !== 0 : (tail.flags & Flag.Family) !== 0 && (tail.flags & Flag.Common) === 0);
}
