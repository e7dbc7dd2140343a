import { gazetteerMatches, senseOf } from '../../mentions/gazetteer';
import type { Document } from '../../text/document';

/** Where a text names states, by noun or adjective. */
export interface NamedStates {
  /** `own` counts what is said to be of the state, `other` how often one deals with it; `paired` is one of two named side by side. */
  readonly byCountry: ReadonlyMap<
    string,
    { readonly named: number; readonly own: number; readonly other: number; readonly paired: boolean }
  >;
  readonly bySentence: ReadonlyMap<number, readonly { readonly at: number; readonly country: string }[]>;
}

/** What joins two states. */
const JOINS: ReadonlySet<string> = new Set(['and', '-', '–']);

/** What a state has of its own: "the Sudrian people". */
const OWN: ReadonlySet<string> = new Set(
  'government people troops forces soldiers personnel military taxpayers economy community embassy nationals citizens'.split(' '),
);

export function namedStates(document: Document): NamedStates {
  const { tokens } = document;
  const byCountry = new Map<string, { named: number; own: number; other: number; paired: boolean }>();
  const bySentence = new Map<number, { at: number; country: string }[]>();
  let before = { last: -9, country: '' };
  for (const { first, last, entry } of gazetteerMatches(document)) {
    const country = senseOf(entry, 'demonym', 'country')?.country;
    if (!country) continue;
    const pair = before;
    before = { last, country };
    const { sentence } = tokens[first]!;
    const places = bySentence.get(sentence);
    if (places) places.push({ at: first, country });
    else bySentence.set(sentence, [{ at: first, country }]);
    const counts = byCountry.get(country) ?? { named: 0, own: 0, other: 0, paired: false };
    byCountry.set(country, counts);
    counts.named++;
    // "Norland and Sudria", "Norlandic-Sudrian": of the two one is often one's own.
    const other =
      pair.country !== country && first - pair.last === 1 && JOINS.has(tokens[pair.last]!.word.lower) && byCountry.get(pair.country);
    if (other) other.paired = counts.paired = true;
    const possessive = /^['’]s$/.test(tokens[last]?.word.lower ?? '') ? 1 : 0;
    counts.own += possessive / 2 + (OWN.has(tokens[last + possessive]?.word.lower ?? '') ? 2 : 0);
    const word = tokens[tokens[first - 1]?.word.lower === 'the' ? first - 2 : first - 1]?.word.lower;
    if (word === 'with' || word === 'against') counts.other++;
  }
  return { byCountry, bySentence };
}
