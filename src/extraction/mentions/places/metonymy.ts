import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';

/** Prepositions after which a capital or a seat is the party and not the place: "between Moscow and Kyiv", "with Tehran". */
const PARTY = new Set([
  'between',
  'with',
  'against',
  'by',
  'for',
  'of',
  'urge',
  'urges',
  'urged',
  'accuse',
  'accuses',
  'accused',
  'pressure',
  'told',
  'warned',
  'asked',
  'pressed',
  'denied',
  'that',
]);
/** Prepositions of place and motion. */
const PLACE = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'around',
  'into',
  'outside',
  'inside',
  'towards',
  'toward',
  'via',
  'through',
  'across',
  'within',
  'throughout',
  'leave',
  'left',
  'leaving',
  'visit',
  'visited',
  'visiting',
  'visits',
  'reach',
  'reached',
  'on',
  'over',
  'headed',
  'downtown',
  'beyond',
  'back',
]);

const FINITE =
  /^(?:[a-z]+ed|[a-z]+s|held|made|took|gave|sent|went|came|put|set|cut|became|began|kept|let|left|sought|told|won|lost|spoke|withdrew|broke|wants|drew|saw|found|knew|felt|stood|fought|shot|hit|rejected)$/;

/**
 * Whether a capital or a seat acts (codebook, Metonymy): it is the subject of a verb, it owns something that a state has ("Tehran's nuclear
 * program"), or it stands among parties ("between Moscow and Kyiv"). After a preposition of place it is the place.
 */
export function actsAsAgent(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  const sentence = tokens[first]!.sentence;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1]!.word.lower : '';
  if (PLACE.has(before)) return false;
  if (before === ',' && tokens[first - 2] && (tokens[first - 2]!.word.flags & Flag.Place) !== 0) return false;
  const next = tokens[last]?.sentence === sentence ? tokens[last] : undefined;
  if (!next) return false;
  if (next.word.lower === "'s" || next.word.lower === "'") return before !== 'of';
  if (before === 'between') return true;
  if (next.word.lower === 'and' || next.word.lower === 'or' || next.word.lower === ',') return before === 'between';
  if (
    before !== '' &&
    before !== ',' &&
    before !== 'that' &&
    before !== 'and' &&
    before !== 'but' &&
    before !== 'as' &&
    before !== 'while' &&
    !PARTY.has(before) &&
    before !== 'if' &&
    before !== 'when' &&
    before !== 'because' &&
    before !== '"' &&
    before !== '“'
  )
    return false;
  if (before === 'and' && betweenPair(document, first)) return true;
  if (next.word.shape !== Shape.Lower) return false;
  return (next.word.flags & Flag.Verb) !== 0 || FINITE.test(next.word.lower);
}

/** The second of a pair: "between Moscow and Kyiv". */
function betweenPair(document: Document, first: number): boolean {
  const { tokens } = document;
  for (let i = first - 2; i >= 0 && i > first - 8 && tokens[i]!.sentence === tokens[first]!.sentence; i--)
    if (tokens[i]!.word.lower === 'between') return true;
  return false;
}
