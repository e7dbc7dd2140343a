import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

/** Postal codes of American states, where they cannot be anything else. */
export const stateCodes: MentionExtractor = {
  id: 'place.state-code',
  definition: 'The postal code of an American state in brackets, or after a city and a comma.',
  example: 'Chairwoman Doe ({place: MT}); {place: Phoenix}, {place: AZ}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens } = document;
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'state-code');
      const before = tokens[first - 1]?.word.text;
      if (!sense || (before !== '(' && before !== ',')) continue;
      const bracketed = before === '(' && tokens[last]?.word.text === ')';
      if (bracketed || (before === ',' && found.at(first - 2)?.type === 'place'))
        out.push(
          nameMention(document, first, last, { type: 'place', rule: this.id, kind: 'state', country: sense.country, key: sense.key }),
        );
    }
    return out;
  },
};
