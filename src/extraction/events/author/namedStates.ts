import { gazetteerMatches, senseOf } from '../../mentions/gazetteer';
import type { Document } from '../../text/document';

/** Where a text names states, by noun or adjective. */
export interface NamedStates {
  /** `own` counts what is said to be of the state, `other` how often one deals with it. */
  readonly byCountry: ReadonlyMap<string, { readonly own: number; readonly other: number }>;
  readonly bySentence: ReadonlyMap<number, readonly { readonly at: number; readonly country: string }[]>;
}

/** What a state has of its own: "the Sudrian people". */
const OWN: ReadonlySet<string> = new Set(
  'government people troops forces soldiers taxpayers economy community embassy nationals citizens'.split(' '),
);

export function namedStates(document: Document): NamedStates {
  const { tokens } = document;
  const byCountry = new Map<string, { own: number; other: number }>();
  const bySentence = new Map<number, { at: number; country: string }[]>();
  for (const { first, last, entry } of gazetteerMatches(document)) {
    const country = senseOf(entry, 'demonym', 'country')?.country;
    if (!country) continue;
    const { sentence } = tokens[first]!;
    const places = bySentence.get(sentence);
    if (places) places.push({ at: first, country });
    else bySentence.set(sentence, [{ at: first, country }]);
    const counts = byCountry.get(country) ?? { own: 0, other: 0 };
    byCountry.set(country, counts);
    const possessive = tokens[last]?.word.lower === "'s" ? 1 : 0;
    counts.own += possessive + (OWN.has(tokens[last + possessive]?.word.lower ?? '') ? 2 : 0);
    const before = tokens[tokens[first - 1]?.word.lower === 'the' ? first - 2 : first - 1]?.word.lower;
    if (before === 'with' || before === 'against') counts.other++;
  }
  return { byCountry, bySentence };
}
