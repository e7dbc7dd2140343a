import { Flag } from '../../lexicon/flags';
import { formSet } from '../../lexicon/formSet';
import { grammarOf } from '../../syntax/grammarOf';
import { Form } from '../../syntax/verbForms';
import { Shape, type Token } from '../../text/document';
import type { Found } from '../found';
import { nationalityAt } from '../titles/nationality';
import { PARTY_NOUNS, PARTY_OPENERS } from './partyNouns';

/** A group of people that a clause describes: tokens, end exclusive, and the one state that it is of. */
export interface Party {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
}

/** Participles that stand before a noun as adjectives do. */
const ADJECTIVES =
  'elected leading visiting working concerned interested retired displaced armed united wounded selected high-ranking ranking outgoing ' +
  'incoming democratically';
const isAdjective = formSet(`${ADJECTIVES} newly-${ADJECTIVES.replaceAll(' ', ' newly-')}`);
/** What a name of a people or a field goes on with. */
const MAX_WORDS = 7;
/** Words after the "of" or "from" of a party. */
const MAX_SCOPE = 9;

/** Is the token a word that may stand in the party before its head? */
function isModifier({ word }: Token): boolean {
  if (word.shape === Shape.Punctuation) return word.text === '-';
  if (word.flags & (Flag.Preposition | Flag.Determiner | Flag.Conjunction | Flag.Pronoun | Flag.Verb | Flag.Calendar)) return false;
  if (isAdjective(word)) return true;
  const forms = grammarOf(word).verb?.forms ?? 0;
  return (forms & (Form.Past | Form.Ing | Form.Participle)) === 0;
}

/**
 * Reads a party that begins at a token: modifiers, a head noun of people, "of" or "from" and what they are of. Null where no such group stands.
 * @param end one past the last token that may belong to it
 */
export function readParty(tokens: readonly Token[], from: number, end: number, found: Found): Party | null {
  let first = from;
  while (first < end && PARTY_OPENERS.has(tokens[first]!.word.lower)) first++;
  const states = new Set<string>();
  let head = -1;
  for (let i = first; i < Math.min(end, first + MAX_WORDS); i++) {
    const token = tokens[i]!;
    const mention = found.at(i);
    if (mention) {
      if (mention.type === 'person' || mention.type === 'place') return null;
      if (mention.country) states.add(mention.country);
      i = mention.last - 1;
      if (/^['’]s$/.test(tokens[i + 1]?.word.text ?? '')) i++;
      continue;
    }
    const nation = nationalityAt(tokens, i);
    if (nation) {
      states.add(nation.country);
      i = nation.last - 1;
      continue;
    }
    if (token.word.lower === 'and' && i > first && isJoined(tokens, i)) continue;
    if (i > first && /^['’]s?$/.test(token.word.text)) continue;
    if (token.word.shape !== Shape.Upper && PARTY_NOUNS.has(token.word.lower)) {
      // "business leaders", "rebel groups": the last of them is the head.
      head = i;
      if (!PARTY_NOUNS.has(tokens[i + 1]?.word.lower ?? '')) break;
      continue;
    }
    if (head >= 0 || !isModifier(token)) break;
  }
  if (head < 0) return null;
  const next = tokens[head + 1]?.word;
  // "the two leaders", "both ministers": those who were named before.
  if (next?.lower !== 'of' && next?.lower !== 'from' && isCounted(tokens, first, head)) return null;
  // "officials' residences", "the Leaders Summit", "members-only"
  if (next && (/^['’]/.test(next.text) || (next.shape === Shape.Title && tokens[head]!.word.shape === Shape.Title))) return null;
  return { first, last: readOf(tokens, head + 1, end, found, states), country: states.size === 1 ? [...states][0]! : null };
}

const GROUPS =
  /^(?:leaders|allies|powers|ministers|presidents|parties|diplomats|officials|heads|partners|delegations|representatives|premiers)$/;

/** Nothing but a number before a head that stands for those named: "two leaders". */
function isCounted(tokens: readonly Token[], first: number, head: number): boolean {
  if (!GROUPS.test(tokens[head]!.word.lower)) return false;
  const opener = tokens[first - 1]?.word.lower;
  // "the two close allies"
  const last = tokens[first + 1]?.word.lower === 'close' ? first + 1 : first;
  return (
    (opener === 'the' || opener === 'both') &&
    (head === first || (head === last + 1 && /^(?:two|three|four)$/.test(tokens[first]!.word.lower)))
  );
}

/** "national and provincial officials", "Kenyan and Norwegian officials": two modifiers of one head. */
function isJoined(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  if (!next || PARTY_NOUNS.has(next.word.lower) || PARTY_OPENERS.has(next.word.lower)) return false;
  return isModifier(next) && (PARTY_NOUNS.has(tokens[and + 2]?.word.lower ?? '') || PARTY_NOUNS.has(tokens[and + 3]?.word.lower ?? ''));
}

/** One past what follows the head: "of the Supreme Court", "from poor rural areas", "from Norway and Kenya". */
function readOf(tokens: readonly Token[], at: number, end: number, found: Found, states: Set<string>): number {
  const word = tokens[at]?.word.lower;
  if (at >= end || (word !== 'of' && word !== 'from')) return at;
  let last = at;
  let named = false;
  for (let i = at + 1; i < Math.min(end, at + MAX_SCOPE); i++) {
    const { word: here } = tokens[i]!;
    const mention = found.at(i);
    if (mention) {
      if (mention.type === 'person') break;
      if (mention.country && mention.type !== 'place') states.add(mention.country);
      i = mention.last - 1;
      last = i + 1;
      named = true;
      continue;
    }
    if (i === at + 1 && PARTY_OPENERS.has(here.lower)) continue;
    if ((here.lower === 'and' || here.text === ',') && named && found.at(i + 1)?.type === 'country') continue;
    if (here.lower === "'s" || here.lower === '’s') continue;
    if (here.lower === 'and' && named && found.at(i + 1)?.type === 'body') continue;
    if (here.shape === Shape.Punctuation || !isModifier(tokens[i]!) || /^(?:next|last|later|early|earlier|late)$/.test(here.lower)) break;
    last = i + 1;
    named = false;
  }
  return last > at ? last : at;
}
