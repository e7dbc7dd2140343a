import { Flag } from '../../lexicon/flags';
import { matchPhrase } from '../../lexicon/matchAt';
import { Shape } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

/** Postal codes of American states, where they cannot be anything else. */
export const stateCodes: MentionExtractor = {
  id: 'place.state-code',
  definition: 'The postal code of an American state in brackets, or after a city and a comma.',
  example: 'Chairwoman Doe ({place: MT}); {place: Phoenix}, {place: AZ}',
  find(document, found) {
    const { tokens } = document;
    const out: Mention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const { word } = tokens[i]!;
      if (word.shape !== Shape.Upper || word.text.length !== 2 || (word.flags & Flag.Opens) === 0) continue;
      const before = tokens[i - 1]!.word.text;
      const bracketed = before === '(' && tokens[i + 1]?.word.text === ')';
      if (!bracketed && !(before === ',' && found.at(i - 2)?.type === 'place')) continue;
      const match = matchPhrase(tokens, i, 'us-state');
      if (match)
        out.push(
          nameMention(document, i, i + 1, { type: 'place', rule: this.id, kind: 'state', country: 'USA', key: match.entry.senses[0]!.key }),
        );
    }
    return out;
  },
};
