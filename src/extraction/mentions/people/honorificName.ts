import { Flag } from '../../lexicon/flags';
import { Shape } from '../../text/document';
import type { PersonRule } from './people';
import { readHonorifics } from './readHonorifics';
import { readName } from './readName';

/** "Mr. Endo", "H.H. Sheikh Sultan bin Majid". */
export const honorificName: PersonRule = {
  id: 'person.honorific-name',
  definition: 'A named human: the name after a form of address, which tells the gender and is no part of the name.',
  example: 'Mr. {person: Endo} thanked Ms. {person: Rice}',
  apply(people) {
    const { document, found } = people;
    const { tokens, sentences } = document;
    for (let i = 0; i < tokens.length; i++) {
      const { flags, title, shape } = tokens[i]!.word;
      if (title?.honorific === undefined || !(flags & Flag.Title) || shape === Shape.Lower || people.at(i)) continue;
      const end = sentences[tokens[i]!.sentence]!.last;
      const { last, gender } = readHonorifics(tokens, i, end, true);
      const name = readName(document, found, last, end);
      if (name && !people.at(name.first)) people.add(name, { rule: honorificName.id, gender, outerFirst: i });
      i = Math.max(i, (name?.last ?? last) - 1);
    }
  },
};
