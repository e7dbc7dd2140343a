import { Shape, type Document } from '../../text/document';
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
      out.push(
        nameMention(document, longForm(document, first), last, { type: 'country', rule: this.id, country: sense.country, key: sense.key }),
      );
    }
    return out;
  },
};

/** Forms of state that make a country's long name: "Republic of Kyrgyzstan". */
const FORMS = new Set(['republic', 'kingdom', 'sultanate', 'principality', 'emirate', 'commonwealth']);
const QUALIFIERS = new Set(['democratic', 'federal', 'federative', 'islamic', 'socialist', 'arab', 'united', 'hashemite', 'co-operative']);

/** Where the name begins that goes on with the country at `first`. */
function longForm({ tokens }: Document, first: number): number {
  let k = first - 1;
  if (tokens[k]?.word.lower === 'the') k--;
  if (k < 1 || tokens[k]!.word.lower !== 'of' || tokens[k]!.sentence !== tokens[first]!.sentence) return first;
  const form = tokens[k - 1]!;
  if (form.word.shape !== Shape.Title || !FORMS.has(form.word.lower)) return first;
  let start = k - 1;
  while (
    start > 0 &&
    tokens[start - 1]!.sentence === form.sentence &&
    QUALIFIERS.has(tokens[start - 1]!.word.lower) &&
    tokens[start - 1]!.word.shape === Shape.Title
  )
    start--;
  return start;
}
