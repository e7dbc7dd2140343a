import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { isPartOfLongerName } from './longerName';

/** Names of states: "Turkmenistan", "the U.S.", "People's Republic of China". */
export const countryNames: MentionExtractor = {
  id: 'country.name',
  definition: 'A state, by any of its names; the noun only, an adjective is no mention.',
  example: '{country: Turkmenistan} and {country: Japan} agreed; {country: U.S.} companies',
  find(document) {
    const out: Mention[] = [];
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'country');
      if (!sense || isPartOfLongerName(document, first, last, sense)) continue;
      out.push(nameMention(document, first, last, { type: 'country', rule: this.id, country: sense.country, key: sense.key }));
    }
    return out;
  },
};
