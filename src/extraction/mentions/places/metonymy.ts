import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';

/** After these a capital is the party and not the place: "between Moscow and Kyiv", "without consulting Tehran". */
const COUNTERPART = new Set([
  'between',
  'with',
  'against',
  'by',
  'urge',
  'urges',
  'urged',
  'urging',
  'accuse',
  'accuses',
  'accused',
  'accusing',
  'pressure',
  'pressuring',
  'told',
  'warned',
  'asked',
  'pressed',
  'consulting',
  'consult',
  'satisfy',
  'convince',
  'persuade',
  'press',
  'blamed',
  'blames',
  'criticized',
  'criticised',
  'allow',
  'allows',
]);
/** What may stand before a capital that opens a clause as its subject. */
const OPENERS = new Set([
  '',
  ',',
  'that',
  'and',
  'but',
  'as',
  'while',
  'if',
  'when',
  'because',
  'after',
  'since',
  'although',
  'though',
  'says',
  'said',
  '"',
  '“',
  ':',
  ';',
  '-',
  '–',
  'which',
  'what',
]);
const ADJECTIVES = new Set([
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
  'north',
  'south',
  'east',
  'west',
  'downtown',
  'greater',
  'nearby',
]);
/** Verbs that no noun looks like, in the forms that follow a capital as their subject: "a charge Tehran denies". */
const CLEAR_VERBS = new Set([
  'says',
  'said',
  'denies',
  'denied',
  'wants',
  'wanted',
  'insists',
  'insisted',
  'accuses',
  'accused',
  'considers',
  'considered',
  'rejects',
  'rejected',
  'seeks',
  'sought',
  'warns',
  'warned',
  'agrees',
  'agreed',
  'opposes',
  'opposed',
  'regards',
  'regarded',
  'believes',
  'believed',
  'argues',
  'argued',
  'refuses',
  'refused',
  'maintains',
  'maintained',
  'has',
  'had',
  'will',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'cannot',
  'does',
  'did',
]);
const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Verb | Flag.Pronoun;

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
  if (before === 'and' && betweenPair(document, first)) return true;
  const next = tokens[last]?.sentence === sentence ? tokens[last] : undefined;
  if (next?.word.lower === "'s" || next?.word.lower === "'") return before !== 'of';
  // "talks with Tehran", "opposed by Belgrade", but not "with Paris police".
  if (COUNTERPART.has(before))
    return (
      next?.word.shape !== Shape.Lower ||
      (next.word.flags & FUNCTION) !== 0 ||
      (FINITE.test(next.word.lower) && !next.word.lower.endsWith('s'))
    );
  // "Athens and Tbilisi have agreed".
  if (next?.word.lower === 'and' && OPENERS.has(before) && (tokens[last + 1]?.word.flags ?? 0) & Flag.Place)
    return actsAsAgent(document, last + 1, last + 2);
  if (next?.word.shape !== Shape.Lower) return false;
  if (CLEAR_VERBS.has(next.word.lower)) return before !== 'of' && !ADJECTIVES.has(before);
  if (!OPENERS.has(before)) return false;
  return (next.word.flags & Flag.Verb) !== 0 || FINITE.test(next.word.lower);
}

/** The second of a pair: "between Moscow and Kyiv". */
function betweenPair(document: Document, first: number): boolean {
  const { tokens } = document;
  for (let i = first - 2; i >= 0 && i > first - 8 && tokens[i]!.sentence === tokens[first]!.sentence; i--)
    if (tokens[i]!.word.lower === 'between') return true;
  return false;
}
