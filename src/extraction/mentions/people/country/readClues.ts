import { Flag } from '../../../lexicon/flags';
import { wordSet } from '../../../lexicon/wordSet';
import { grammarOf } from '../../../syntax/grammarOf';
import { Shape, type Document, type Token } from '../../../text/document';
import { gazetteerMatches, senseOf } from '../../gazetteer';
import type { Mention, OfficeDraft } from '../../mention';
import { readPair } from './readPair';

/** A place in the text that names a state or what is of it. */
export interface Clue {
  readonly at: number;
  readonly country: string;
  /** After "in", "to", "at": where somebody is or goes. */
  readonly locative: boolean;
  readonly body: boolean;
  /** "Danish", "Denmark's": what is of that state. */
  readonly owns: boolean;
}

/** What a text says of states, found once per document. */
export interface Clues {
  /** How much the text speaks of each state, and of all. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The states most spoken of. */
  readonly foremost: readonly string[];
  readonly bySentence: ReadonlyMap<number, readonly Clue[]>;
  readonly people: ReadonlyMap<number, readonly Mention[]>;
  readonly groups: ReadonlyMap<number, readonly Mention[]>;
  /** States that some title in the text names. */
  readonly marked: ReadonlySet<string>;
  /** States of those at the top, and of counterparts, whose title names it. */
  readonly others: ReadonlySet<string>;
  /** States that somebody is sent to. */
  readonly accredited: ReadonlySet<string>;
  /** How often the text speaks of what the state has of its own ("the Danish side"). */
  readonly owned: ReadonlyMap<string, number>;
  /** How often the state does something ("Denmark supports"). */
  readonly acting: ReadonlyMap<string, number>;
  /** States that are spoken about: "the situation in Denmark". */
  readonly topical: ReadonlySet<string>;
  /** States of which a visit to them is told. */
  readonly visited: ReadonlySet<string>;
  /** "Danish-Norwegian ties" beside a Danish minister: the other state of a pair, and how often. */
  readonly paired: ReadonlyMap<string, number>;
}

/** Weight of "Danish"; "Denmark" has 1. */
const ADJECTIVE = 0.7;
/** Bodies that are quoted or traded with wherever they sit. */
const NEUTRAL = wordSet('medium company bank ngo university');
/** What a state is talked about for: "the Danish crisis" is no Dane's own. */
const TOPICS = wordSet(
  'crisis problem problems issue issues situation settlement war conflict question questions nuclear attack attacks and',
);
const PLACED = wordSet('in to at into visit visiting visited from');
const VISITS = wordSet('visit visits trip trips travel journey');
const SENT_TO = wordSet('to in for');
export const ENVOYS = wordSet('ambassador ambassadors envoy envoys representative emissary consul nuncio');

/** Reads what a text says of states: names, adjectives, possessives, bodies, titles and pairs. */
export function readClues(document: Document, mentions: readonly Mention[]): Clues {
  const { tokens } = document;
  const weights = new Map<string, number>();
  const clues = new Map<number, Clue[]>();
  const people = new Map<number, Mention[]>();
  const groups = new Map<number, Mention[]>();
  /** States that some title in the text names. */
  const marked = new Set<string>();
  /** States that somebody is sent to. */
  const accredited = new Set<string>();
  const others = new Set<string>();
  const owned = new Map<string, number>();
  const acting = new Map<string, number>();
  const topical = new Set<string>();
  const visited = new Set<string>();
  let total = 0;
  const add = (at: number, last: number, country: string, weight: number, body = false): void => {
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
    const before = tokens[at - 1]?.word.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    const { sentence } = tokens[at]!;
    let list = clues.get(sentence);
    if (!list) clues.set(sentence, (list = []));
    if (before && SENT_TO.has(before.word.lower) && ENVOYS.has(tokens[before.index - 1]?.word.lower ?? '')) accredited.add(country);
    const possessive = tokens[last]?.word.lower === "'s";
    const thing = tokens[possessive ? last + 1 : last]?.word.lower ?? '';
    if ((weight === ADJECTIVE || possessive) && /^[a-z]/.test(thing) && !TOPICS.has(thing))
      owned.set(country, (owned.get(country) ?? 0) + 1);
    else if (!possessive && weight === 1 && !body && isVerb(tokens[last])) acting.set(country, (acting.get(country) ?? 0) + 1);
    if (before && isTopic(tokens, before.index)) topical.add(country);
    if (before?.word.lower === 'to' && VISITS.has(tokens[before.index - 1]?.word.lower ?? '')) visited.add(country);
    list.push({
      at,
      country,
      locative: before !== undefined && PLACED.has(before.word.lower),
      body,
      owns: weight === ADJECTIVE || possessive,
    });
  };
  for (const mention of mentions) {
    if (mention.type === 'person') {
      putIn(people, tokens[mention.first]!.sentence, mention);
      if (mention.offices)
        for (const office of mention.offices)
          if (office.country) {
            marked.add(office.country);
            if (isTop(document, office, tokens[mention.first]!.sentence === 0)) others.add(office.country);
          }
    } else if (mention.type === 'office' && mention.country && isOther(document, mention)) others.add(mention.country);
    else if (mention.type === 'delegation') putIn(groups, tokens[mention.first]!.sentence, mention);
    if (
      mention.country &&
      (mention.type === 'country' || mention.type === 'place' || (mention.type === 'body' && !NEUTRAL.has(mention.kind ?? '')))
    )
      add(
        mention.first,
        mention.last,
        mention.country,
        mention.type === 'country' || mention.type === 'body' ? 1 : 0.5,
        mention.type === 'body',
      );
  }
  for (const { first, last, entry } of gazetteerMatches(document)) {
    const country = senseOf(entry, 'demonym')?.country;
    if (country && !senseOf(entry, 'country')) add(first, last, country, ADJECTIVE);
  }
  const joined: (readonly [string, string, string])[] = [];
  for (const token of tokens) {
    const pair = readPair(token);
    if (!pair) continue;
    joined.push([...pair, tokens[token.index + 1]?.word.lower ?? '']);
    for (const country of pair) weights.set(country, (weights.get(country) ?? 0) + ADJECTIVE / 2);
    total += ADJECTIVE;
  }
  const paired = pairs(document, clues, joined, marked);
  const foremost = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)!).slice(0, 8);
  return {
    weights,
    total,
    foremost,
    bySentence: clues,
    people,
    groups,
    marked,
    others,
    accredited,
    owned,
    acting,
    topical,
    visited,
    paired,
  };
}

/** Whether the title itself, and not the body that the post is of, names the state of somebody at the top. */
const isTop = (document: Document, { counterpart, rank, body, country }: OfficeDraft, early: boolean): boolean =>
  counterpart === true || (rank !== null && rank <= (early ? 2 : 1) && (body?.country !== country || namesState(document, body)));

/** "his Danish counterpart", and the Danish president in a headline. */
const isOther = ({ tokens }: Document, { first, offices }: Mention): boolean =>
  offices?.[0]?.counterpart === true || (tokens[first]!.sentence === 0 && (offices?.[0]?.rank ?? 4) < 3);

/** "Danish Parliament", but not "Federation Council". */
function namesState({ tokens }: Document, { first, last }: Mention): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.word.flags & (Flag.Demonym | Flag.Country)) return true;
  return false;
}

const ABOUT = wordSet('against around over about concerning regarding');

/** "against Denmark", "the situation in Denmark": a state that is only spoken about. */
const isTopic = (tokens: readonly Token[], preposition: number): boolean =>
  ABOUT.has(tokens[preposition]!.word.lower) ||
  (tokens[preposition]!.word.lower === 'in' && TOPICS.has(tokens[preposition - 1]?.word.lower ?? ''));

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.shape === Shape.Lower &&
  (token.word.flags & Flag.Preposition) === 0 &&
  ((token.word.flags & Flag.Verb) !== 0 || grammarOf(token.word).verb !== null);

function putIn(lists: Map<number, Mention[]>, sentence: number, mention: Mention): void {
  const list = lists.get(sentence);
  if (list) list.push(mention);
  else lists.set(sentence, [mention]);
}

/** "Danish-Norwegian ties", "Denmark and Norway" beside a Danish minister: the other state of a pair, and how often. */
function pairs(
  { tokens }: Document,
  clues: ReadonlyMap<number, readonly Clue[]>,
  joined: readonly (readonly [string, string, string])[],
  marked: ReadonlySet<string>,
): Map<string, number> {
  const out = new Map<string, number>();
  const count = (a: string, b: string): void => {
    if (marked.has(a) === marked.has(b)) return;
    const other = marked.has(a) ? b : a;
    out.set(other, (out.get(other) ?? 0) + 1);
  };
  for (const [a, b, thing] of joined) if (!TOPICS.has(thing)) count(a, b);
  for (const list of clues.values()) {
    if (list.length < 2) continue;
    const sorted = [...list].sort((a, b) => a.at - b.at);
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      const spoken = a.locative || ABOUT.has(tokens[a.at - 1]?.word.lower ?? '');
      if (!spoken && b.at > a.at && b.at - a.at <= 3 && /^(?:and|[-‐-—])$/.test(tokens[b.at - 1]!.word.lower)) count(a.country, b.country);
    }
  }
  return out;
}
