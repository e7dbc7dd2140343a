import { Flag } from '../../lexicon/flags';
import type { Sense } from '../../lexicon/matchAt';
import { Shape, type Document } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, matchEndingAt, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

/** Organisations that the gazetteer knows. */
export const bodyNames: MentionExtractor = {
  id: 'body.name',
  definition:
    'A named organisation: government, ministry, parliament, court, armed force, party, international organisation, company, medium ...',
  example: '{body: NATO} and the {body: European Union}',
  find(document) {
    const out: Mention[] = [];
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'body');
      if (sense && !isOrdinaryWord(document, first, last))
        out.push(
          nameMention(document, withNationality(document, first, last, sense), last, {
            type: 'body',
            rule: this.id,
            country: sense.country,
            kind: sense.kind,
            key: sense.key,
          }),
        );
    }
    return out;
  },
};

/** Kinds whose names a nationality before them completes: "U.S. Federal Reserve", "American Red Cross". */
const NATIONAL = new Set(['agency', 'ministry', 'parliament', 'court', 'armed force', 'bank', 'government']);

function withNationality(document: Document, first: number, last: number, sense: Sense): number {
  if (last - first < 2 || first === 0) return first;
  const before = document.tokens[first - 1]!;
  if (before.sentence !== document.tokens[first]!.sentence || (before.word.flags & (Flag.Country | Flag.Demonym)) === 0) return first;
  const nation = matchEndingAt(document, first);
  const country = nation && senseOf(nation.entry, 'country', 'demonym')?.country;
  if (!nation || !country) return first;
  const own = NATIONAL.has(sense.kind) && (sense.country === '' || sense.country === country);
  return own || sense.key === 'red cross' || sense.key === 'red crescent' ? nation.first : first;
}

/** Bodies whose one word opens a sentence as often as not: "Congress passed the bill". */
const OPENING = new Set(['congress', 'senate', 'treasury', 'parliament']);

/**
 * A one-word name that is also common English ("Times", "House", "Amnesty", "WHO"): not where a sentence or a line in capitals gives it its
 * capital, nor inside a longer run of capitals ("Opera House").
 */
function isOrdinaryWord({ tokens }: Document, first: number, last: number): boolean {
  const { word, sentence } = tokens[first]!;
  if (last - first > 1) return false;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1]! : undefined;
  const next = tokens[last]?.sentence === sentence ? tokens[last] : undefined;
  if (word.shape === Shape.Upper) return word.lower === 'who' && (before?.word.shape === Shape.Upper || next?.word.shape === Shape.Upper);
  if (word.shape !== Shape.Title || (word.flags & Flag.Common) === 0) return false;
  if (!before || before.word.text === '"' || before.word.text === '“') return !OPENING.has(word.lower);
  return before.word.shape === Shape.Title && (before.word.flags & (Flag.Determiner | Flag.Demonym | Flag.Country | Flag.Calendar)) === 0;
}
