import { Flag } from '../../lexicon/flags';
import { wordSet } from '../../lexicon/wordSet';
import type { Qualifier } from '../../model';
import { Shape, type Token } from '../../text/document';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { joins } from './lastHead';
import { nationalityEndingAt } from './nationality';
import type { TitlePhrase } from './titlePhrase';
import { isCapital, STRIPPED, titleOf } from './titleWords';

/** What stands before the head of a title. */
export interface Left {
  readonly first: number;
  readonly titleFirst: number;
  readonly qualifier: Qualifier | null;
  readonly country: string | null;
  readonly body: Mention | null;
  readonly determiner: TitlePhrase['determiner'];
}

const PLACE_MODIFIES = wordSet('envoy envoys representative negotiator correspondent adviser advisor coordinator director mayor governor');
const BLOCKS_NOUN_COUNTRY = wordSet('in from of to near against for into visit visited visiting and');

/** Reads backwards from the head: qualifiers, department, body, nationality, possessive, article. */
export function readBefore(tokens: readonly Token[], head: number, limit: number, found: Found): Left {
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
    // "Sri Lankan": the last word alone need not be an adjective of nationality.
    const adjective = word.flags & Flag.Demonym || capital ? nationalityEndingAt(tokens, j) : null;
    if (adjective && adjective.first >= limit) {
      country ??= adjective.country;
      first = adjective.first;
      j = adjective.first - 1;
      continue;
    }
    const title = titleOf(token);
    if (
      title &&
      (title.qualifier !== undefined || title.scope || (title.head !== undefined && !title.plural && !word.lower.endsWith('s')))
    ) {
      // Case goes together: "Foreign Minister", "foreign minister"; a capital department may stand before a small head.
      const agrees = capital || lower || title.qualifier !== undefined;
      if (!agrees) break;
      if (title.head !== undefined && title.qualifier === undefined && !title.scope && !joins(token, tokens[j + 1]!)) break;
      if (title.qualifier !== undefined) {
        if (word.lower === 'then' || word.lower === 'second' || word.lower === 'first' || word.lower === 'late')
          if (!qualifies(tokens, j, limit)) break;
        // "deputy" of "deputy foreign minister" says more than "former" does; the first one that says anything stands.
        qualifier =
          title.qualifier === null
            ? qualifier
            : title.qualifier === 'former' || title.qualifier === 'acting' || title.qualifier === 'elect'
              ? title.qualifier
              : (qualifier ?? title.qualifier);
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
      if (
        word.text !== ',' &&
        a?.scope &&
        a.head === undefined &&
        b?.scope &&
        same &&
        titleFirst === j + 1 &&
        !found.at(j - 1) &&
        a.qualifier === undefined
      ) {
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
  return (
    before === 'the' || before === 'a' || before === 'his' || before === 'her' || before === 'with' || before === 'by' || before === "'s"
  );
}

/** A capitalised word of common English inside a title that the lexicon does not list: "Strategic Communications Coordinator". */
const isModifier = (token: Token): boolean => {
  const flags = token.word.flags;
  return (
    (flags & Flag.Common) !== 0 &&
    (flags &
      (Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction | Flag.Calendar | Flag.Given | Flag.CommitmentTrigger)) ===
      0
  );
};
