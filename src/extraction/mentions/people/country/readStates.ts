import type { Document } from '../../../text/document';
import type { Mention, OfficeDraft } from '../../mention';
import { clearest } from './clearest';
import type { Evidence } from './evidence';
import { homeOf } from './homes';
import { isMet } from './isMet';
import { outerFirst } from './outerFirst';
import { ENVOYS, type Clues } from './readClues';

/** What the sentences of a text say of the state of an office. */
export interface States {
  /** Whether the text names the state. */
  readonly names: (country: string) => boolean;
  /** "The Rwandan delegation was led by X": who leads is of the same state. */
  readonly leads: Evidence;
  /** The state spoken of around the mention, weighed against the state that the whole text speaks of. */
  readonly around: Evidence;
}

/** What the sentences around an office say of its state, found once per document. */
export function readStates(
  document: Document,
  mentions: readonly Mention[],
  read: Clues,
  own: ReadonlyMap<string, number>,
  homes: ReadonlyMap<string, string | null>,
): States {
  const { tokens } = document;
  const { weights, total, foremost, bySentence: clues, people, groups, marked, accredited, owned, paired } = read;
  const seats = datelines(document, mentions);
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
