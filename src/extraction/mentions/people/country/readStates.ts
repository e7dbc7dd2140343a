import { wordSet } from '../../../lexicon/wordSet';
import type { Document, Word } from '../../../text/document';
import { gazetteerMatches, senseOf } from '../../gazetteer';
import type { Mention, OfficeDraft } from '../../mention';
import type { Evidence } from './evidence';
import { homeOf } from './homes';
import { isMet } from './isMet';
import { outerFirst } from './outerFirst';
import { readPair } from './readPair';

/** What the sentences of a text say of the state of an office. */
export interface States {
  /** Whether the text names the state. */
  readonly names: (country: string) => boolean;
  /** "The Rwandan delegation was led by X": who leads is of the same state. */
  readonly leads: Evidence;
  /** The state spoken of around the mention, weighed against the state that the whole text speaks of. */
  readonly around: Evidence;
}

interface Clue {
  readonly at: number;
  readonly country: string;
  /** After "in", "to", "at": where somebody is or goes. */
  readonly locative: boolean;
  readonly body: boolean;
  /** "Danish", "Denmark's": what is of that state. */
  readonly owns: boolean;
}

/** Below this the sentences around say nothing: better no country than a wrong one. */
const ENOUGH = 0.3;
/** How far the best state must stand out. Both bounds were set on news whose officials are named with their state elsewhere. */
const MARGIN = 0.2;
/** Weight of "Danish"; "Denmark" has 1. */
const ADJECTIVE = 0.7;
/** Bodies that are quoted or traded with wherever they sit. */
const NEUTRAL = wordSet('medium company bank ngo university');
/** What a state is talked about for: "the Danish crisis" is no Dane's own. */
const TOPICS = wordSet(
  'crisis problem problems issue issues situation settlement war conflict question questions nuclear attack attacks and',
);
const PLACED = wordSet('in to at into visit visiting visited from');
const SENT_TO = wordSet('to in for');
const ENVOYS = wordSet('ambassador ambassadors envoy envoys representative emissary consul nuncio');

/** What the sentences around an office say of its state, found once per document. */
export function readStates(
  document: Document,
  mentions: readonly Mention[],
  own: ReadonlyMap<string, number>,
  homes: ReadonlyMap<string, string | null>,
): States {
  const { tokens } = document;
  const weights = new Map<string, number>();
  const clues = new Map<number, Clue[]>();
  const people = new Map<number, Mention[]>();
  const groups = new Map<number, Mention[]>();
  /** States that some title in the text names. */
  const marked = new Set<string>();
  /** States that somebody is sent to. */
  const accredited = new Set<string>();
  /** How often the text speaks of what the state has of its own: "the Danish side". */
  const owned = new Map<string, number>();
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
      if (mention.offices) for (const office of mention.offices) if (office.country) marked.add(office.country);
    } else if (mention.type === 'delegation') putIn(groups, tokens[mention.first]!.sentence, mention);
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
  const joined: (readonly [string, string])[] = [];
  const read = new Map<Word, readonly [string, string] | null>();
  for (const token of tokens) {
    const pair = readPair(token, read);
    if (!pair) continue;
    joined.push(pair);
    for (const country of pair) weights.set(country, (weights.get(country) ?? 0) + ADJECTIVE / 2);
    total += ADJECTIVE;
  }
  const paired = pairs(document, clues, joined, marked);
  const seats = datelines(document, mentions);
  const foremost = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)!).slice(0, 8);
  const leading = mentions.find((mention) => mention.country !== null && mention.type !== 'person')?.country;

  /** Who opens the text without a country is of the state whose text it is: what is "Danish" there, not what he goes to. */
  const principal = (
    office: OfficeDraft,
    share: (country: string) => number,
    mention: Mention,
    free: (office: OfficeDraft, country: string) => boolean,
  ): string | null => {
    const { sentence } = tokens[mention.first]!;
    // A family name alone is of somebody known before; the text need not speak of that state.
    const own = (country: string): number => (mention.last - mention.first > 1 && !marked.has(country) ? (owned.get(country) ?? 0) : 0);
    // Where a title names a state, the other half of a pair with it may be meant; or the one whose own things it speaks of.
    const candidates = marked.size > 0 ? foremost.filter((country) => paired.has(country) || own(country) > 0) : foremost;
    const scores = new Map<string, number>(
      candidates.map((country) => [country, share(country) + Math.min(0.6, 0.3 * ((paired.get(country) ?? 0) + own(country)))]),
    );
    for (const { country, owns, body } of clues.get(sentence) ?? [])
      if (scores.has(country)) scores.set(country, scores.get(country)! + (owns || body ? 0.1 : -0.5));
    return clearest(scores, (country) => free(office, country));
  };

  return {
    names: (country) => weights.has(country),
    leads(_office, mention) {
      let start = outerFirst(document, mention);
      while (start > 0 && /^(?:hon|\.|mr|ms|dr|the)$/.test(tokens[start - 1]!.word.lower)) start--;
      if (tokens[start - 1]?.word.lower !== 'by') return null;
      const group = (groups.get(tokens[start]!.sentence) ?? []).findLast((other) => other.last <= start);
      return group && start - group.last < 6 ? group.country : null;
    },
    around(office, mention, free) {
      const { sentence } = tokens[mention.first]!;
      const scores = new Map<string, number>();
      // At the head of a text the title without a country is the one of the state whose text it is; the others' are named.
      const share = (country: string): number => (weights.get(country) ?? 0) / total - (sentence < 2 && marked.has(country) ? 0.5 : 0);
      const raise = (country: string, by: number): void => void scores.set(country, (scores.get(country) ?? share(country)) + by);
      for (const country of foremost) raise(country, 0);
      if (sentence < 2 && outerFirst(document, mention) <= document.sentences[sentence]!.first + 1)
        return principal(office, share, mention, free);
      const seat = lastUpTo(seats, mention.first)?.country;
      if (seat) raise(seat, 0.4);
      if (leading) raise(leading, 0.15);
      const met = isMet(document, mention);
      let nearest = -1;
      for (const { at } of clues.get(sentence) ?? []) if (at < mention.first) nearest = Math.max(nearest, at);
      for (const { at, country, locative, body } of clues.get(sentence) ?? []) {
        if (at < mention.first) raise(country, (at === nearest ? 0.5 : 0.3) + (locative ? 0.15 : 0));
        // Who goes to a state or speaks of it is as a rule not from it; who is met there is.
        else raise(country, body ? 0.1 : met && locative ? 0.3 : -0.3);
      }
      for (let back = 1; back < 3; back++)
        for (const { country, locative } of clues.get(sentence - back) ?? [])
          raise(country, (back === 1 ? 0.15 : 0.05) * (locative ? 2 : 1));
      // People meet those of other states.
      if (met)
        for (const other of people.get(sentence) ?? []) {
          const home = other.first < mention.first ? homeOf(homes, document, other) : undefined;
          if (home) raise(home, -0.9);
        }
      // Spokesmen, directors and aides of other states are introduced with their country.
      const sent = ENVOYS.has(office.title.toLowerCase().split(' ')[0]!);
      if ((office.rank ?? 4) > 2 && !sent) for (const [country, count] of own) raise(country, Math.min(0.9, 0.45 * count));
      return clearest(scores, (country) => !(sent && accredited.has(country)) && free(office, country));
    },
  };
}

function putIn(lists: Map<number, Mention[]>, sentence: number, mention: Mention): void {
  const list = lists.get(sentence);
  if (list) list.push(mention);
  else lists.set(sentence, [mention]);
}

/** The last mention that begins at a token or before it, of mentions in text order. */
function lastUpTo(mentions: readonly Mention[], token: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first <= token) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

/** The state that stands out among those that can be. */
function clearest(scores: ReadonlyMap<string, number>, can: (country: string) => boolean): string | null {
  let best: string | null = null;
  let most = -Infinity;
  let second = -Infinity;
  for (const [country, score] of scores) {
    if (score <= second || !can(country)) continue;
    if (score > most) {
      second = most;
      most = score;
      best = country;
    } else second = score;
  }
  return most > ENOUGH && most - second >= MARGIN ? best : null;
}

/** "Danish-Norwegian ties", "Denmark and Norway" beside a Danish minister: the other state of a pair, and how often. */
function pairs(
  { tokens }: Document,
  clues: ReadonlyMap<number, readonly Clue[]>,
  joined: readonly (readonly [string, string])[],
  marked: ReadonlySet<string>,
): Map<string, number> {
  const out = new Map<string, number>();
  const count = (a: string, b: string): void => {
    if (marked.has(a) === marked.has(b)) return;
    const other = marked.has(a) ? b : a;
    out.set(other, (out.get(other) ?? 0) + 1);
  };
  for (const [a, b] of joined) count(a, b);
  for (const list of clues.values()) {
    if (list.length < 2) continue;
    const sorted = [...list].sort((a, b) => a.at - b.at);
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      if (b.at > a.at && b.at - a.at <= 3 && /^(?:and|[-–])$/.test(tokens[b.at - 1]!.word.lower)) count(a.country, b.country);
    }
  }
  return out;
}

/** Places that open a paragraph and are set off from it: "ISLAMABAD:", "LIMA –", "New Delhi, Sep 18", or alone on their line. */
function datelines({ tokens, sentences }: Document, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => {
    if (!mention.country || (mention.type !== 'place' && mention.rule !== 'country.capital')) return false;
    const { sentence } = tokens[mention.first]!;
    const { first, paragraph } = sentences[sentence]!;
    if (first !== mention.first || sentences[sentence - 1]?.paragraph === paragraph) return false;
    const next = tokens[mention.last];
    return !next || next.sentence !== sentence || /^[,:/(–—-]$/.test(next.word.text);
  });
}
