import { Flag } from '../../lexicon/flags';
import { wordSet } from '../../lexicon/wordSet';
import type { Qualifier } from '../../model';
import { Shape, type Document, type Token } from '../../text/document';
import type { Found } from '../found';
import { lastHead } from './lastHead';
import { rankOf } from './rankOf';
import { readBefore } from './readBefore';
import { readScope } from './readScope';
import type { TitlePhrase } from './titlePhrase';
import { BEFORE_GENERAL, isCapital, titleOf } from './titleWords';
const AFTER_HEAD = wordSet("general extraordinary plenipotentiary d'affaires designate elect emeritus counsellor counselor");
/** Lower-case heads that are as often verbs or common nouns: only with a scope or a holder. */
const WEAK = wordSet(
  'head chief member guide major captain justice judge executive assistant general expert deputy chair analyst manager ' +
    'coach economist professor editor candidate militant politician official observer marshal charge head-of-state founder ' +
    'dean secretary director commander prince princess aide whip father dictator delegate chief-of-staff cardinal bishop ' +
    'imam inspector administrator coordinator auditor',
);
/** Bodies whose seat says nothing of whose official somebody is. */
const PRIVATE = wordSet('company bank medium university ngo agency');
/** Heads that are adjectives before a noun: "an official visit", "executive order". */
const ADJECTIVAL = wordSet(
  'official executive general major chief deputy assistant special justice representative head lead premier first editor ' + 'prince',
);
/** What "member" before it is of: "EU member states". */
const STATES = wordSet('state states country countries nation nations');
const NOT_NOUN = Flag.Preposition | Flag.Conjunction | Flag.Verb | Flag.Pronoun | Flag.Determiner | Flag.Calendar;
const isNoun = (token: Token | undefined, head: Token): boolean =>
  token !== undefined &&
  token.sentence === head.sentence &&
  ((token.word.shape === Shape.Lower && token.word.text !== "'s" && token.word.text !== '’s' && (token.word.flags & NOT_NOUN) === 0) ||
    (head.word.lower === 'official' && isCapital(token)));

/** Cuts all titles out of a document, in text order, without overlaps. Linear: each token is visited a bounded number of times. */
export function readTitles(document: Document, found: Found): TitlePhrase[] {
  const out: TitlePhrase[] = [];
  for (const sentence of document.sentences) {
    let limit = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = titleOf(document.tokens[i]!);
      if (word?.head === undefined || isNameWithParticle(document.tokens, i)) continue;
      const phrase = readTitle(document.tokens, i, limit, sentence.last, found);
      if (!phrase) continue;
      out.push(phrase);
      limit = phrase.last;
      i = phrase.last - 1;
    }
  }
  return out;
}

/** "Sultan bin Majid" is a name. */
const isNameWithParticle = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.word.lower;
  return next === 'bin' || next === 'ibn' || next === 'bint';
};

function readTitle(tokens: readonly Token[], start: number, limit: number, end: number, found: Found): TitlePhrase | null {
  const head = lastHead(tokens, start, end, found);
  const covering = found.at(head);
  // "Senate Foreign Relations Committee Chairman" is a title, "Council of Ministers" a body.
  if (covering && covering.last > head + 1) return null;
  if (covering && covering.first < head) return null;
  const headWord = titleOf(tokens[head]!)!;
  const lower = tokens[head]!.word.shape === Shape.Lower;
  const left = readBefore(tokens, head, limit, found);
  let from = head + 1;
  while (from < end && AFTER_HEAD.has(tokens[from]!.word.lower) && isCapital(tokens[from]!) === !lower) {
    if (tokens[from]!.word.lower === 'general' && !BEFORE_GENERAL.has(tokens[from - 1]!.word.lower)) break;
    from++;
    if (tokens[from]?.word.lower === 'and' && tokens[from + 1]?.word.lower === 'plenipotentiary') from++;
  }
  if (
    tokens[from]?.word.text === '-' &&
    tokens[from]!.glued &&
    (tokens[from + 1]?.word.lower === 'elect' || tokens[from + 1]?.word.lower === 'designate')
  )
    from += 2;
  const scope = readScope(tokens, head, from, end, found);
  const word = tokens[head]!.word.lower;
  if (lower && ADJECTIVAL.has(word) && isNoun(tokens[from], tokens[head]!)) return null;
  if (word === 'charge' && tokens[head + 1]?.word.lower !== "d'affaires") return null;
  if (word === 'member' && STATES.has(tokens[from]?.word.lower ?? '')) return null;
  const counterpart = word === 'counterpart' || word === 'counterparts' || word === 'colleague' || word === 'colleagues';
  if (lower && WEAK.has(word) && scope.last === from && left.first === head && left.determiner !== 'the') return null;
  if (
    (word === 'head' || word === 'heads' || word === 'member' || word === 'members' || word === 'chief') &&
    scope.last === from &&
    lower &&
    left.titleFirst === head
  )
    return null;
  const qualifier: Qualifier | null =
    left.qualifier ??
    headWord.holds ??
    (tokens[from - 1]!.word.lower === 'elect' || tokens[from - 1]!.word.lower === 'designate' ? 'elect' : null);
  const body = left.body ?? scope.body;
  return {
    first: left.first,
    last: scope.last,
    titleFirst: left.titleFirst,
    titleLast: scope.titleLast,
    head,
    plural: headWord.plural === true,
    rank: rankOf(tokens, left.titleFirst, head, scope.titleLast, qualifier, body),
    qualifier,
    country: left.country ?? scope.country ?? (body && !PRIVATE.has(body.kind ?? '') ? body.country : null),
    countries: left.country && scope.countries.length === 0 ? [left.country] : scope.countries,
    body,
    determiner: left.determiner,
    counterpart,
    held: false,
  };
}
