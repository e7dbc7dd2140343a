import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Token } from '../../text/document';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nationalityAt } from './nationality';
import { isCapital } from './titleWords';

/** What follows the head of a title: "of Foreign Affairs of Turkmenistan", "to the United Nations". */
export interface Scope {
  /** One past the last token. */
  readonly last: number;
  /** The same without a trailing country: "of Foreign Affairs". */
  readonly titleLast: number;
  readonly country: string | null;
  readonly countries: readonly string[];
  readonly body: Mention | null;
}

const CONNECTORS = wordSet('of for to on at in');
/** Heads that are sent somewhere: the country after "to" or "in" is not theirs. */
const SENT = wordSet(
  'ambassador envoy representative adviser advisor assistant delegate counselor consul commissioner ambassadors envoys ' +
    'representatives nuncio coordinator aide counsel emissary high-commissioner negotiator',
);
const ARTICLES = wordSet('the its his her their');
const MAX_SCOPE = 24;

/**
 * Reads what follows the head at token `head`; its noun phrases may nest ("of the Office of the President of Ukraine").
 * @param origin "from" goes on as "of" does: "leaders from Japan and South Korea"
 */
export function readScope(tokens: readonly Token[], head: number, from: number, end: number, found: Found, origin = false): Scope {
  const result = { last: from, titleLast: from, country: null as string | null, countries: [] as string[], body: null as Mention | null };
  const lowerHead = tokens[head]!.word.shape === Shape.Lower;
  const sent = SENT.has(tokens[head]!.word.lower);
  let at = from;
  for (let round = 0; round < 5 && at < end; round++) {
    const connector = tokens[at]!.word.lower;
    if (!CONNECTORS.has(connector) && !(origin && connector === 'from')) break;
    if (connector === 'to' && !sent && !followsMission(tokens, at)) break;
    if (
      (connector === 'in' || connector === 'at' || connector === 'on') &&
      !(connector === 'on' && sent) &&
      !followsMission(tokens, at) &&
      !((connector === 'in' || (connector === 'on' && round > 0)) && bodyAfter(found, at))
    )
      break;
    // "thanked the minister for Poland's help".
    if (connector === 'for' && isOwner(tokens, found, at + 1)) break;
    const phrase = readPhrase(tokens, at + 1, Math.min(end, from + MAX_SCOPE), found, lowerHead, connector);
    if (!phrase) break;
    result.last = phrase.last;
    if (phrase.body && !result.body) result.body = phrase.body;
    if (phrase.countries.length > 0) {
      // "of X" at the end says whose the office is and is no part of the title; "to X", "for X" is.
      const own = connector === 'of' || connector === 'in' || connector === 'from' ? true : !sent && connector !== 'for';
      if (own) {
        result.country ??= phrase.countries[0]!;
        result.countries.push(...phrase.countries);
      }
      if (!(own && phrase.bare) && !(connector === 'to' && result.country)) result.titleLast = phrase.last;
    } else {
      result.titleLast = phrase.last;
      if (phrase.nationality && !result.country) result.country = phrase.nationality;
    }
    at = skipAcronym(tokens, phrase.last, end);
    if (phrase.bare && connector === 'of' && !(sent && tokens[at]?.word.lower === 'to')) break;
  }
  return result;
}

/** "the European Commission (EC) for the Balkans": a bracket inside a scope. */
function skipAcronym(tokens: readonly Token[], at: number, end: number): number {
  return at + 3 < end && tokens[at]!.word.text === '(' && tokens[at + 2]!.word.text === ')' && CONNECTORS.has(tokens[at + 3]!.word.lower)
    ? at + 3
    : at;
}

const followsMission = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]?.word.lower;
  return word === 'mission' || word === 'office' || word === 'delegation' || word === 'embassy';
};

const isOwner = (tokens: readonly Token[], found: Found, at: number): boolean => {
  const mention = found.at(tokens[at]?.word.lower === 'the' ? at + 1 : at);
  return mention?.type === 'country' && /^['’]s?$/.test(tokens[mention.last]?.word.text ?? '');
};

const bodyAfter = (found: Found, at: number): boolean => found.at(at + 1)?.type === 'body' || found.at(at + 2)?.type === 'body';

interface Phrase {
  readonly last: number;
  readonly countries: string[];
  /** Nothing but countries. */
  readonly bare: boolean;
  readonly nationality: string | null;
  readonly body: Mention | null;
}

function readPhrase(
  tokens: readonly Token[],
  start: number,
  end: number,
  found: Found,
  lowerHead: boolean,
  connector: string,
): Phrase | null {
  let j = start;
  if (j < end && ARTICLES.has(tokens[j]!.word.lower)) j++;
  const begin = j;
  const countries: string[] = [];
  let bare = true;
  let nationality: string | null = null;
  let body: Mention | null = null;
  let last = begin;
  while (j < end) {
    const token = tokens[j]!;
    const word = token.word;
    const mention = found.at(j);
    if (mention && mention.first === j && mention.last <= end && mention.type !== 'person') {
      if (mention.type === 'country' && mention.country && tokens[mention.last]?.word.text !== "'s") countries.push(mention.country);
      else {
        bare = false;
        if (mention.type === 'body') body ??= mention;
        if (mention.type === 'country') nationality ??= mention.country;
      }
      j = last = mention.last;
      continue;
    }
    const adjective = isCapital(token) ? nationalityAt(tokens, j) : null;
    if (adjective && adjective.last < end) {
      nationality ??= adjective.country;
      bare = false;
      j = last = adjective.last;
      continue;
    }
    const title = word.flags & Flag.Title ? word.title : undefined;
    if (title?.honorific !== undefined && title.head === undefined && !title.scope) break;
    const known = title !== undefined || (word.flags & Flag.BodyHead) !== 0;
    if (
      countries.length > 0 &&
      bare &&
      word.lower !== 'and' &&
      !word.text.endsWith('s') &&
      word.text !== '-' &&
      !(countries.length > 1 && known)
    )
      break;
    if (word.lower === 'and' || word.text === ',' || word.text === '&') {
      const k = word.text === ',' && tokens[j + 1]?.word.lower === 'and' ? j + 2 : j + 1;
      if (last === begin || k >= end || !continues(tokens, k, end, found, countries.length > 0 && bare)) break;
      j = k;
      if (ARTICLES.has(tokens[j]!.word.lower)) j++;
      continue;
    }
    if (word.text === "'s" || word.text === '’s' || word.text === '-' || word.text === '–') {
      // "the Latvia-Uzbekistan friendship group"
      if (last === begin || j + 1 >= end || (!word.text.endsWith('s') && (found.at(j + 1)?.type !== 'country' || !token.glued))) break;
      j++;
      continue;
    }
    if (
      known &&
      (isCapital(token) ||
        (word.shape === Shape.Lower && (lowerHead || title?.scope || connector === 'of') && !(title?.plural && !lowerHead)))
    ) {
      // A holder's own title ends the scope: "Minister of Energy President Smith" never happens, "of the President of X" does.
      bare = false;
      j = last = j + 1;
      continue;
    }
    if (isCapital(token) && (last === begin || leadsToBody(tokens, j, end)) && !(word.flags & Flag.Calendar)) {
      if (last === begin && word.flags & Flag.Given && !leadsToBody(tokens, j, end)) break;
      bare = false;
      j = last = j + 1;
      continue;
    }
    if (
      (word.lower === 'of' || word.lower === 'the') &&
      last > begin &&
      !namesCountry(found, j) &&
      leadsToBody(tokens, j, end) &&
      j + 1 < end
    ) {
      j++;
      continue;
    }
    break;
  }
  return last > begin ? { last, countries, bare: bare && countries.length > 0, nationality, body } : null;
}

const namesCountry = (found: Found, j: number): boolean => found.at(j + 1)?.type === 'country' || found.at(j + 2)?.type === 'country';

/** After "and" or a comma the scope goes on with a field or a country, not with another title: "Energy and Water", not "and Foreign Minister". */
function continues(tokens: readonly Token[], k: number, end: number, found: Found, countryList: boolean): boolean {
  const token = tokens[k]!;
  const mention = found.at(k);
  if (countryList) return mention?.type === 'country' && mention.first === k;
  const first = token.word.flags & Flag.Title ? token.word.title : undefined;
  if (!first?.scope && !(isCapital(token) && nationalityAt(tokens, k))) return false;
  for (let j = k; j < Math.min(end, k + 4); j++) {
    const word = tokens[j]!.word;
    const title = word.flags & Flag.Title ? word.title : undefined;
    if (title?.head !== undefined && !title.scope) return false;
    if (!title && !(isCapital(tokens[j]!) && nationalityAt(tokens, j))) break;
  }
  return true;
}

/** Within four capitalised words comes the head noun of a body or a department: "Servant of the People faction". */
function leadsToBody(tokens: readonly Token[], j: number, end: number): boolean {
  for (let k = j; k < Math.min(end, j + 5); k++) {
    const word = tokens[k]!.word;
    if (k > j && (word.flags & Flag.BodyHead || (word.flags & Flag.Title && word.title?.scope))) return true;
    if (!isCapital(tokens[k]!) && word.lower !== 'of' && word.lower !== 'the' && word.lower !== 'and') return false;
    if (word.flags & Flag.Given && k > j) return false;
  }
  return false;
}
