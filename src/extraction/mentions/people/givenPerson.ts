import { GIVEN_NAME } from '../../given/givenRules';
import type { PersonRule } from './people';

/** People whom a person named and no title stands before: so that appositions and later names are read of them too. */
export const givenPerson: PersonRule = {
  ...GIVEN_NAME,
  apply(people) {
    const { document, found } = people;
    for (let i = 0; i < document.tokens.length; i++) {
      const known = found.at(i);
      if (!known?.given || known.first !== i) continue;
      if (known.type === 'person' && !people.at(i)) people.add(known, { rule: GIVEN_NAME.id, country: known.country });
      i = known.last - 1;
    }
  },
};
