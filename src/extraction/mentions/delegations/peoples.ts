import { Flag } from '../../lexicon/flags';
import { Shape } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import { makeMention } from '../makeMention';
import type { Mention } from '../mention';

/** A people that is a party: "the Palestinians". Peoples of other states are spoken of as inhabitants. */
const PARTIES = new Set(['PSE']);

/** "the Palestinians": a people without a recognised state, spoken of as a party. */
export const peoples: MentionExtractor = {
  id: 'delegation.people',
  definition: 'A people that acts as a party, by its plural: "the Palestinians".',
  example: 'talks between Israel and the {delegation: Palestinians}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens } = document;
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'people');
      if (!sense || !PARTIES.has(sense.country) || found.at(first)) continue;
      const before = tokens[first - 1];
      if (
        before &&
        before.sentence === tokens[first]!.sentence &&
        (before.word.flags & Flag.Determiner) !== 0 &&
        before.word.lower !== 'the' &&
        before.word.lower !== 'both' &&
        before.word.lower !== 'all'
      )
        continue;
      // "five Palestinians were killed" are persons, not the party.
      if (
        before &&
        before.sentence === tokens[first]!.sentence &&
        (before.word.shape === Shape.Number ||
          (before.word.flags & (Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Verb)) === 0) &&
        before.word.shape !== Shape.Punctuation &&
        before.word.lower !== 'help' &&
        before.word.lower !== 'says' &&
        !before.word.lower.endsWith('s') &&
        !before.word.lower.endsWith('ed')
      )
        continue;
      const mention = makeMention(document, first, last, 'delegation', 'name', peoples.id);
      mention.country = sense.country;
      mention.plural = true;
      mention.key = `people:${sense.country}`;
      out.push(mention);
    }
    return out;
  },
};
