import { wordSet } from '../../../lexicon/wordSet';
import type { Document } from '../../../text/document';
import { gazetteerMatches, senseOf } from '../../gazetteer';
import type { Mention } from '../../mention';
import { postKey, type Evidence } from './evidence';
import { homeOf } from './homes';

/** What the sentences of a text say of the state of an office. */
export interface States {
  /** English newswire names one president by the family name alone: the American one. */
  readonly loneName: Evidence;
  /** "The Rwandan delegation was led by X": who leads is of the same state. */
  readonly leads: Evidence;
  /** "the Russian President" elsewhere in the text, with no holder of its own. */
  readonly namedPost: Evidence;
  /** The state spoken of around the mention, weighed against the state that the whole text speaks of. */
  readonly around: Evidence;
}

interface Clue {
  readonly at: number;
  readonly country: string;
  /** After "in", "to", "at": where somebody is or goes. */
  readonly locative: boolean;
  readonly body: boolean;
}

/** Below this the sentences around say nothing: better no country than a wrong one. */
const ENOUGH = 0.15;
/** Bodies that are quoted or traded with wherever they sit. */
const NEUTRAL = wordSet('medium company bank ngo university');
const PLACED = wordSet('in to at into visit visiting visited from');
/** Before the title of somebody who is met. */
const MEETS = wordSet('with by met meet meets meeting on received receives told tells hosted between');

/** What the sentences around an office say of its state, found once per document. */
export function readStates(
  document: Document,
  mentions: readonly Mention[],
  own: ReadonlyMap<string, number>,
  homes: ReadonlyMap<string, string | null>,
): States {
  const { tokens } = document;
  const posts = new Map<string, string>();
  const weights = new Map<string, number>();
  const clues = new Map<number, Clue[]>();
  const people = new Map<number, Mention[]>();
  const groups = new Map<number, Mention[]>();
  /** States that some title in the text names. */
  const marked = new Set<string>();
  let total = 0;
  const add = (at: number, country: string, weight: number, body = false): void => {
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
    const before = tokens[at - 1]?.word.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    const list = clues.get(tokens[at]!.sentence) ?? [];
    list.push({ at, country, locative: before !== undefined && PLACED.has(before.word.lower), body });
    clues.set(tokens[at]!.sentence, list);
  };
  for (const mention of mentions) {
    if (mention.type === 'person') {
      const list = people.get(tokens[mention.first]!.sentence) ?? [];
      list.push(mention);
      people.set(tokens[mention.first]!.sentence, list);
      for (const office of mention.offices ?? []) if (office.country) marked.add(office.country);
    } else if (mention.type === 'delegation') {
      const list = groups.get(tokens[mention.first]!.sentence) ?? [];
      list.push(mention);
      groups.set(tokens[mention.first]!.sentence, list);
    } else if (mention.type === 'office') {
      const office = mention.offices?.[0];
      if (office?.country && !posts.has(postKey(office))) posts.set(postKey(office), office.country);
    }
    if (
      mention.country &&
      (mention.type === 'country' || mention.type === 'place' || (mention.type === 'body' && !NEUTRAL.has(mention.kind ?? '')))
    )
      add(mention.first, mention.country, mention.type === 'country' || mention.type === 'body' ? 1 : 0.5, mention.type === 'body');
  }
  for (const { first, entry } of gazetteerMatches(document)) {
    const country = senseOf(entry, 'demonym')?.country;
    if (country && !senseOf(entry, 'country')) add(first, country, 0.7);
  }
  const seats = datelines(document, mentions);
  const foremost = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)!).slice(0, 8);
  const leading = mentions.find((mention) => mention.country !== null && mention.type !== 'person')?.country;

  return {
    loneName: (office, mention, free) =>
      (weights.has('USA') || own.has('USA')) &&
      mention.last - mention.first === 1 &&
      mention.rule === 'person.title-name' &&
      /^(?:vice )?president$/i.test(office.title) &&
      free(office, 'USA')
        ? 'USA'
        : null,
    leads(_office, mention) {
      let start = outerFirst(document, mention);
      while (start > 0 && /^(?:hon|\.|mr|ms|dr|the)$/.test(tokens[start - 1]!.word.lower)) start--;
      if (tokens[start - 1]?.word.lower !== 'by') return null;
      const group = (groups.get(tokens[start]!.sentence) ?? []).findLast((other) => other.last <= start);
      return group && start - group.last < 6 ? group.country : null;
    },
    namedPost(office, _mention, free) {
      const country = posts.get(postKey(office));
      return country && free(office, country) ? country : null;
    },
    around(office, mention, free) {
      const { sentence } = tokens[mention.first]!;
      const scores = new Map<string, number>();
      // At the head of a text the title without a country is the one of the state whose text it is; the others' are named.
      const share = (country: string): number => (weights.get(country) ?? 0) / total - (sentence < 2 && marked.has(country) ? 0.5 : 0);
      const raise = (country: string, by: number): void => void scores.set(country, (scores.get(country) ?? share(country)) + by);
      for (const country of foremost) raise(country, 0);
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
      if ((office.rank ?? 4) > 2) for (const [country, count] of own) raise(country, Math.min(0.9, 0.45 * count));
      let best: string | null = null;
      for (const [country, score] of scores)
        if (score > ENOUGH && free(office, country) && (best === null || score > scores.get(best)!)) best = country;
      return best;
    },
  };
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

/** First token of the title and honorific before a name, or of the name. */
function outerFirst({ tokens }: Document, mention: Mention): number {
  const start = mention.outer?.start ?? mention.start;
  let i = mention.first;
  while (i > 0 && tokens[i - 1]!.start >= start) i--;
  return i;
}

/** "held talks with President X": the title follows a word of meeting. */
function isMet(document: Document, mention: Mention): boolean {
  const { tokens } = document;
  let i = outerFirst(document, mention);
  while (i > 0 && /^(?:the|mr|ms|mrs|hon|\.)$/.test(tokens[i - 1]!.word.lower)) i--;
  return i > 0 && MEETS.has(tokens[i - 1]!.word.lower);
}
