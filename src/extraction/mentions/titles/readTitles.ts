import { Flag } from '../../lexicon/flags';
import { titleWord, type TitleWord } from '../../lexicon/titles';
import type { Qualifier } from '../../model';
import { Shape, type Document, type Token } from '../../text/document';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nationalityAt, nationalityEndingAt } from './nationality';
import { rankOf } from './rankOf';
import { readScope } from './readScope';
import type { TitlePhrase } from './titlePhrase';

/** "Secretary General", "Attorney General": after these "General" belongs to the head; elsewhere it is a military rank. */
const BEFORE_GENERAL = new Set(['secretary', 'director', 'attorney', 'consul', 'governor', 'inspector', 'auditor', 'solicitor', 'prosecutor', 'commissioner', 'lieutenant', 'major', 'brigadier', 'lt', 'maj', 'brig', 'comptroller', 'secretaries', 'directors', 'under-secretary', 'adjutant', 'surgeon']);
const AFTER_HEAD = new Set(['general', 'extraordinary', 'plenipotentiary', "d'affaires", 'designate', 'elect', 'emeritus', 'counsellor', 'counselor']);
/** Left out of the title's wording: they are the office's qualifier, or say nothing of the office. */
const STRIPPED = new Set(['former', 'ex', 'ex-', 'then', 'then-', 'acting', 'interim', 'outgoing', 'incoming', 'transitional', 'new', 'newly', 'elected', 'newly-elected', 'current', 'visiting', 'late', 'ousted', 'deposed', 'longtime', 'onetime', 'one-time', 'veteran', 'presiding', 'exiled', 'provisional']);
/** Lower-case heads that are as often verbs or common nouns: only with a scope or a holder. */
const WEAK = new Set(['head', 'chief', 'member', 'guide', 'major', 'captain', 'justice', 'judge', 'executive', 'assistant', 'general', 'expert', 'deputy', 'chair', 'analyst', 'manager', 'coach', 'economist', 'professor', 'editor', 'candidate', 'militant', 'politician', 'official', 'observer', 'marshal', 'charge', 'head-of-state', 'founder', 'dean', 'secretary', 'director', 'commander', 'prince', 'princess', 'aide', 'whip', 'father', 'dictator', 'delegate', 'chief-of-staff', 'expert', 'cardinal', 'bishop', 'imam', 'inspector', 'administrator', 'coordinator', 'auditor']);
/** Bodies whose seat says nothing of whose official somebody is. */
const PRIVATE = new Set(['company', 'bank', 'medium', 'university', 'ngo', 'agency']);
/** Heads that are adjectives before a noun: "an official visit", "executive order". */
const ADJECTIVAL = new Set(['official', 'executive', 'general', 'major', 'chief', 'deputy', 'assistant', 'special', 'justice', 'representative', 'head', 'lead', 'premier', 'first', 'editor', 'prince']);
const NOT_NOUN = Flag.Preposition | Flag.Conjunction | Flag.Verb | Flag.Pronoun | Flag.Determiner | Flag.Calendar;
const isNoun = (token: Token | undefined, head: Token): boolean =>
  token !== undefined && token.sentence === head.sentence && ((token.word.shape === Shape.Lower && token.word.text !== "'s" && token.word.text !== '’s' && (token.word.flags & NOT_NOUN) === 0) || (head.word.lower === 'official' && isCapital(token)));

const isCapital = (token: Token): boolean => token.word.shape === Shape.Title || token.word.shape === Shape.Upper;

const titleOf = (token: Token): TitleWord | undefined => (token.word.flags & Flag.Title ? titleWord(token.word.lower) : undefined);

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
  if (tokens[from]?.word.text === '-' && tokens[from]!.glued && (tokens[from + 1]?.word.lower === 'elect' || tokens[from + 1]?.word.lower === 'designate')) from += 2;
  const scope = readScope(tokens, head, from, end, found);
  const word = tokens[head]!.word.lower;
  if (lower && ADJECTIVAL.has(word) && isNoun(tokens[from], tokens[head]!)) return null;
  if (word === 'charge' && tokens[head + 1]?.word.lower !== "d'affaires") return null;
  const counterpart = word === 'counterpart' || word === 'counterparts' || word === 'colleague' || word === 'colleagues';
  if (lower && WEAK.has(word) && scope.last === from && left.first === head && left.determiner !== 'the') return null;
  if ((word === 'head' || word === 'heads' || word === 'member' || word === 'members' || word === 'chief') && scope.last === from && lower && left.titleFirst === head) return null;
  const qualifier: Qualifier | null = left.qualifier ?? headWord.holds ?? (tokens[from - 1]!.word.lower === 'elect' || tokens[from - 1]!.word.lower === 'designate' ? 'elect' : null);
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
  };
}

/** From "Deputy" of "Deputy Foreign Minister" to "Minister": the last head of a run of words of titles. */
function lastHead(tokens: readonly Token[], start: number, end: number, found: Found): number {
  let head = start;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i]!;
    const title = titleOf(token);
    const upper = isCapital(token);
    if (upper !== isCapital(tokens[start]!) && !(upper && nationalityAt(tokens, i)) && !(title?.head !== undefined && !upper && tokens[i - 1] && (titleOf(tokens[i - 1]!)?.scope || nationalityEndingAt(tokens, i - 1)))) break;
    if (title?.head !== undefined) {
      const previous = tokens[i - 1]!.word.lower;
      if (token.word.lower === 'general' && !BEFORE_GENERAL.has(previous)) break;
      if (head === i - 1 && !joins(tokens[head]!, token)) break;
      head = i;
    } else if (title?.scope || title?.qualifier !== undefined) continue;
    else {
      const adjective = upper ? nationalityAt(tokens, i) : null;
      if (!adjective || found.at(i)) break;
      i = adjective.last - 1;
    }
  }
  return head;
}

/** Two heads in a row are one title only if the first modifies the second: "Deputy Chairman", "Secretary General", "Chief Executive". */
function joins(first: Token, second: Token): boolean {
  const a = titleOf(first);
  if (a?.qualifier !== undefined || a?.scope) return true;
  const word = first.word.lower;
  return (second.word.lower === 'general' && BEFORE_GENERAL.has(word)) || word === 'lieutenant' || word === 'lt' || word === 'major' || word === 'maj' || word === 'brigadier' || word === 'brig' || word === 'minister';
}

interface Left {
  readonly first: number;
  readonly titleFirst: number;
  readonly qualifier: Qualifier | null;
  readonly country: string | null;
  readonly body: Mention | null;
  readonly determiner: TitlePhrase['determiner'];
}

const PLACE_MODIFIES = new Set(['envoy', 'envoys', 'representative', 'negotiator', 'correspondent', 'adviser', 'advisor', 'coordinator', 'director', 'mayor', 'governor']);
const BLOCKS_NOUN_COUNTRY = new Set(['in', 'from', 'of', 'to', 'near', 'against', 'for', 'into', 'visit', 'visited', 'visiting', 'and']);

/** Reads backwards from the head: qualifiers, department, body, nationality, possessive, article. */
function readBefore(tokens: readonly Token[], head: number, limit: number, found: Found): Left {
  const lower = tokens[head]!.word.shape === Shape.Lower;
  let first = head;
  let titleFirst = head;
  let qualifier: Qualifier | null = null;
  let country: string | null = null;
  let body: Mention | null = null;
  let determiner: TitlePhrase['determiner'] = null;
  let j = head - 1;
  while (j >= limit) {
    const token = tokens[j]!;
    const word = token.word;
    if (word.text === "'s" || word.text === '’s' || ((word.text === "'" || word.text === '’') && token.glued)) {
      const owner = found.at(j - 1);
      if (!owner || owner.last !== j || owner.first < limit || owner.type === 'person') {
        determiner = 'possessive';
        break;
      }
      first = owner.first;
      if (owner.type === 'body') {
        body ??= owner;
        titleFirst = owner.first;
      }
      country ??= owner.country;
      break;
    }
    const mention = found.at(j);
    if (mention) {
      if (mention.last !== j + 1 || mention.first < limit || mention.type === 'person') break;
      if (mention.type === 'body') {
        body ??= mention;
        titleFirst = mention.first;
      } else if (mention.type === 'place') {
        if (!PLACE_MODIFIES.has(tokens[head]!.word.lower)) break;
        titleFirst = mention.first;
      } else {
        const before = tokens[mention.first - 1];
        const initials = word.shape === Shape.Upper || word.shape === Shape.Initial;
        if (!initials && before && mention.first > limit && BLOCKS_NOUN_COUNTRY.has(before.word.lower)) break;
        country ??= mention.country;
      }
      first = mention.first;
      j = mention.first - 1;
      continue;
    }
    if (token.glued && tokens[j - 1]?.word.text === '-' && j > limit) break;
    const capital = isCapital(token);
    const adjective = word.flags & Flag.Demonym ? nationalityEndingAt(tokens, j) : null;
    if (adjective && adjective.first >= limit) {
      country ??= adjective.country;
      first = adjective.first;
      j = adjective.first - 1;
      continue;
    }
    const title = titleOf(token);
    if (title && (title.qualifier !== undefined || title.scope || (title.head !== undefined && !title.plural && !word.lower.endsWith('s')))) {
      // Case goes together: "Foreign Minister", "foreign minister"; a capital department may stand before a small head.
      const agrees = capital || lower || title.qualifier !== undefined;
      if (!agrees) break;
      if (title.head !== undefined && title.qualifier === undefined && !title.scope && !joins(token, tokens[j + 1]!)) break;
      if (title.qualifier !== undefined) {
        if (word.lower === 'then' || word.lower === 'second' || word.lower === 'first' || word.lower === 'late') if (!qualifies(tokens, j, limit)) break;
        // "deputy" of "deputy foreign minister" says more than "former" does; the first one that says anything stands.
        qualifier = title.qualifier === null ? qualifier : title.qualifier === 'former' || title.qualifier === 'acting' || title.qualifier === 'elect' ? title.qualifier : (qualifier ?? title.qualifier);
      }
      first = j;
      if (!STRIPPED.has(word.lower)) titleFirst = j;
      j--;
      continue;
    }
    if (capital && !lower && j > limit && isModifier(token) && !(word.flags & Flag.Title)) {
      first = titleFirst = j;
      j--;
      continue;
    }
    if (word.shape === Shape.Upper && word.text.length <= 6 && !(word.flags & (Flag.Given | Flag.Common | Flag.Calendar)) && j > limit) {
      first = titleFirst = j;
      j--;
      continue;
    }
    if ((word.lower === 'and' || word.text === '&' || word.text === ',') && j - 1 >= limit) {
      const a = titleOf(tokens[j - 1]!);
      const b = titleOf(tokens[j + 1]!);
      const same = isCapital(tokens[j - 1]!) === isCapital(tokens[j + 1]!);
      if (word.text !== ',' && a?.scope && a.head === undefined && b?.scope && same && titleFirst === j + 1 && !found.at(j - 1) && a.qualifier === undefined) {
        first = titleFirst = j - 1;
        j -= 2;
        continue;
      }
    }
    break;
  }
  const before = tokens[first - 1];
  if (!determiner && before && first - 1 >= limit) {
    const d = before.word.lower;
    if (d === 'the') determiner = 'the';
    else if (d === 'a' || d === 'an') determiner = 'a';
    else if (d === 'his' || d === 'her' || d === 'their' || d === 'its' || d === 'our' || d === 'my') determiner = 'possessive';
  }
  return { first, titleFirst, qualifier, country, body, determiner };
}

/** "then", "first", "late" are qualifiers only after an article or at the head of a phrase, not adverbs. */
function qualifies(tokens: readonly Token[], j: number, limit: number): boolean {
  if (isCapital(tokens[j]!) && tokens[j]!.word.lower === 'first') return true;
  const before = j > limit ? tokens[j - 1]!.word.lower : '';
  return before === 'the' || before === 'a' || before === 'his' || before === 'her' || before === 'with' || before === 'by' || before === "'s";
}

/** A capitalised word of common English inside a title that the lexicon does not list: "Strategic Communications Coordinator". */
const isModifier = (token: Token): boolean => {
  const flags = token.word.flags;
  return (flags & Flag.Common) !== 0 && (flags & (Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction | Flag.Calendar | Flag.Given | Flag.MeetingTrigger | Flag.CommitmentTrigger)) === 0;
};
