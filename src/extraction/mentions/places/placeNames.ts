import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import { isPartOfLongerName } from './longerName';
import type { Mention } from '../mention';
import { actsAsAgent } from './metonymy';
import { nameMention } from '../nameMention';

/** Words after which a name that could also be a person's is a place. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'inside',
  'into',
  'towards',
  'toward',
  'across',
  'throughout',
  'via',
  'leaving',
  'visited',
  'visit',
  'visiting',
  'southern',
  'northern',
  'eastern',
  'western',
  'central',
  'downtown',
]);
const PLACE_NOUNS = new Set([
  'city',
  'town',
  'village',
  'province',
  'region',
  'district',
  'port',
  'island',
  'state',
  'capital',
  'resort',
  'suburb',
]);

/** Cities, regions, seas, sites that the gazetteer knows. */
export const placeNames: MentionExtractor = {
  id: 'place.name',
  definition: 'A city, region, river, sea or site, by its name; a capital that acts is a mention of its country.',
  example: 'talks in {place: Samarkand}; {country: Tokyo} agreed',
  find(document) {
    const out: Mention[] = [];
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'capital', 'region', 'city');
      if (!sense || senseOf(entry, 'country') || isPartOfLongerName(document, first, last, sense)) continue;
      if (sense.type === 'city' && last - first === 1 && !isSurelyPlace(document, first)) continue;
      if (sense.type === 'capital' && actsAsAgent(document, first, last)) {
        out.push(
          nameMention(document, first, last, { type: 'country', rule: 'country.capital', country: sense.country, key: sense.country }),
        );
        continue;
      }
      out.push(
        nameMention(document, first, last, { type: 'place', rule: this.id, country: sense.country, kind: sense.kind, key: sense.key }),
      );
    }
    return out;
  },
};

/** A one-word city whose name is also a person's, or common English, must stand like a place. */
function isSurelyPlace(document: Document, first: number): boolean {
  const { tokens } = document;
  const token = tokens[first]!;
  if ((token.word.flags & (Flag.Given | Flag.Family | Flag.Common)) === 0) return true;
  const before = tokens[first - 1]?.sentence === token.sentence ? tokens[first - 1] : undefined;
  const next = tokens[first + 1]?.sentence === token.sentence ? tokens[first + 1] : undefined;
  const after = next?.word.text === ',' ? tokens[first + 2] : undefined;
  if (after && (after.word.flags & (Flag.Country | Flag.Place)) !== 0) return true;
  if (!before) return false;
  if (LOCATIVE.has(before.word.lower)) return next?.word.shape !== Shape.Title || (next.word.flags & (Flag.Family | Flag.Given)) === 0;
  if (before.word.lower === 'of') return PLACE_NOUNS.has(tokens[first - 2]?.word.lower ?? '');
  return (
    before.word.lower === 'and' &&
    (tokens[first - 2]?.word.flags ?? 0 & Flag.Place) !== 0 &&
    LOCATIVE.has(tokens[first - 3]?.word.lower ?? '')
  );
}
